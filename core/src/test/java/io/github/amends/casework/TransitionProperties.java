// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.event.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** That the table is what runs, and invariant I9: every case is in one stage at a time. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class TransitionProperties {
  private static final TransitionTable TABLE = Plan.MACHINE.table();

  @Property
  void everyEventTakenHasARowAndTheStageAfterItIsATargetOfThatRow(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).accepted()) {
      CaseStage before = step.before().stage();
      EventType type = step.proposal().event().type();
      Transition row = TABLE.find(before, type).orElseThrow();
      CaseEntry taken = step.accepted().orElseThrow().entries().get(0);
      assertThat(row.to()).as("%s in %s", type, before).contains(taken.stage());
    }
  }

  @Property
  void aConsequenceLeavesTheStageOrGoesToATargetOfItsRow(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).accepted()) {
      List<CaseEntry> entries = step.accepted().orElseThrow().entries();
      for (int i = 1; i < entries.size(); i++) {
        CaseStage before = entries.get(i - 1).stage();
        CaseStage after = entries.get(i).stage();
        if (before != after) {
          EventType type = entries.get(i).event().type();
          assertThat(TABLE.find(before, type).orElseThrow().to()).contains(after);
        }
      }
      assertThat(step.after().stage()).isEqualTo(entries.get(entries.size() - 1).stage());
    }
  }

  @Property
  void whoEnteredAStageAndDidNotLeaveItIsInIt(@ForAll Plan plan) {
    CaseFile file = Lengths.counted(plan.play()).file();
    Map<CaseStage, Integer> stock = new EnumMap<>(CaseStage.class);
    stock.put(CaseStage.REFERRED, 1);
    CaseStage before = CaseStage.REFERRED;
    for (CaseEntry entry : file.entries()) {
      stock.merge(before, -1, Integer::sum);
      stock.merge(entry.stage(), 1, Integer::sum);
      before = entry.stage();
    }
    stock.values().removeIf(count -> count == 0);
    assertThat(stock).isEqualTo(Map.of(file.stage(), 1));
  }

  @Property
  void readyMeansThatAMeetingOrAnExchangeLacksNothingButItsTime(@ForAll Plan plan) {
    for (CaseFile file : Lengths.counted(plan.play()).files()) {
      CaseState state = file.state();
      if (file.stage() == CaseStage.READY) {
        assertThat(state.route()).isPresent();
        assertThat(state.hasLead()).isTrue();
        assertThat(state.openMeeting()).isEmpty();
      }
      if (file.stage() == CaseStage.SCHEDULED) {
        assertThat(state.openMeeting()).isPresent();
      }
    }
  }
}
