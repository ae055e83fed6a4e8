// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.Narrative;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.ReportContent;
import io.github.amends.privacy.CaseView;
import io.github.amends.privacy.InternalView;
import io.github.amends.privacy.ParticipantView;
import io.github.amends.privacy.ReferrerReportView;
import io.github.amends.privacy.ResearchView;
import io.github.amends.privacy.ValueParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.json.JsonMapper;

/** That no view but the internal one holds what was said in confidence, over random histories. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ViewProperties {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Property(tries = 1000)
  void noViewForOthersHoldsWhatSomebodySaidOrWhoTheyAre(@ForAll Plan plan) {
    CaseFile file = plan.playWithRecords().file();
    Set<String> own = own(file);
    for (CaseView view : forOthers(file)) {
      ValueParts.walk(view, part -> assertThat(part).isNotInstanceOf(Narrative.class));
      String written = MAPPER.writeValueAsString(view);
      assertThat(own).noneMatch(text -> written.contains('"' + text + '"'));
    }
  }

  @Property(tries = 20)
  void theInternalViewHoldsIt(@ForAll Plan plan) {
    CaseFile file = plan.playWithRecords().file();
    assertThat(InternalView.of(file).file()).isSameAs(file);
    assertThat(own(file)).containsAll(parties(file));
  }

  /** Every text that somebody wrote of a case, and every key of a person or an organisation. */
  private static Set<String> own(CaseFile file) {
    Set<String> own = new HashSet<>();
    file.entries()
        .forEach(entry -> ValueParts.walk(entry, part -> {
          if (part instanceof Narrative words) {
            own.add(words.text());
          } else if (part instanceof PartyRef party) {
            own.add(party.key());
          }
        }));
    return own;
  }

  private static List<String> parties(CaseFile file) {
    return file.state().participants().values().stream()
        .map(each -> each.participant().party().key())
        .toList();
  }

  private static List<CaseView> forOthers(CaseFile file) {
    List<CaseView> views = new ArrayList<>(List.of(ResearchView.of(file)));
    for (ReportContent content : ReportContent.values()) {
      views.add(ReferrerReportView.of(file, content));
    }
    for (ParticipantId who : file.state().participants().keySet()) {
      views.add(ParticipantView.of(file, who));
    }
    return views;
  }
}
