// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.PersonErased;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.privacy.Erasure;
import io.github.amends.privacy.Redaction;
import io.github.amends.privacy.ResearchView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** What forgetting somebody leaves as it was, over random histories. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ErasureProperties {

  @Property(tries = 1000)
  void theCaseStandsWhereItStoodAndNobodyIsFoundInIt(@ForAll Plan plan) throws IOException {
    CaseFile before = plan.playWithRecords().file();
    Instant now =
        before.entries().get(before.entries().size() - 1).recordedAt().plus(Duration.ofDays(1));
    PartyRef party = before.state().participants().values().stream()
        .map(each -> each.participant().party())
        .findFirst()
        .orElse(PartyRef.person("nobody-at-all"));
    Erasure erasure = Erasure.of(party, ErasureBasis.OWN_REQUEST);
    CaseFile file = before;
    for (PersonErased trace : erasure.traces(before)) {
      List<CaseEntry> longer = new ArrayList<>(file.entries());
      longer.add(trace(file, trace, now));
      file = CaseFile.fold(longer);
    }
    CaseFile left = Redaction.of(file);

    assertThat(left.stage()).isEqualTo(file.stage());
    assertThat(left.entries()).hasSameSizeAs(file.entries());
    assertThat(Plan.MACHINE.availableEvents(left, Cast.context(now)))
        .isEqualTo(Plan.MACHINE.availableEvents(file, Cast.context(now)));
    assertThat(duties(left, now)).isEqualTo(duties(file, now));
    assertThat(left.state().terms()).isEqualTo(file.state().terms());
    assertThat(left.state().meetings()).isEqualTo(file.state().meetings());
    assertThat(left.state().outcome()).isEqualTo(file.state().outcome());
    assertThat(left.state().closure()).isEqualTo(file.state().closure());
    assertThat(ResearchView.of(left).origin()).isEqualTo(ResearchView.of(file).origin());
    assertThat(ResearchView.of(left).result()).isEqualTo(ResearchView.of(file).result());
    assertThat(Redaction.of(left)).isEqualTo(left);
    assertThat(written(left)).doesNotContain('"' + party.key() + '"');
  }

  /** Whom a mitigation is for is known from the assessment of the risk, which is gone. */
  private static List<Duty> duties(CaseFile file, Instant now) {
    return Plan.MACHINE.duties(file, Cast.context(now)).stream()
        .map(each -> each.kind() == DutyKind.COMPLETE_MITIGATION
            ? new Duty(each.kind(), Optional.empty(), each.facilitator(), each.since(), each.due())
            : each)
        .toList();
  }

  /** The trace as a machine would write it, whatever holds the case back now. */
  private static CaseEntry trace(CaseFile file, PersonErased event, Instant now) {
    CaseEntry last = file.entries().get(file.entries().size() - 1);
    return new CaseEntry(
        last.caseId(),
        last.sequence() + 1,
        EventId.of("trace-" + last.sequence()),
        Occurred.at(now, ZoneOffset.UTC),
        now,
        last.recordedBy(),
        Provenance.firstHand(),
        event,
        last.stage());
  }

  private static String written(CaseFile file) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new CaseLogWriter().write(file.entries(), written);
    return written.toString(StandardCharsets.UTF_8);
  }
}
