// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.Initiator;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ReportContent;
import io.github.amends.event.StopCause;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** Invariant I17: no dead ends. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class DeadEndProperties {
  @Property
  void fromEveryOpenStateLawfulStepsLeadToCompletionUnlessANamedFactForbidsIt(
      @ForAll Plan plan, @ForAll Choice choice) {
    History history = Lengths.counted(plan.play());
    Shepherd.leadToCompletion(history.file(), Way.STRAIGHT);
    for (int other : List.of(choice.who(), choice.what(), choice.how())) {
      Shepherd.leadToCompletion(Choice.pick(history.files(), other), Way.of(choice));
    }
  }

  @Property
  void everyOpenCaseCanBeHandedBackInAFewSteps(@ForAll Plan plan) {
    for (CaseFile open : Lengths.counted(plan.play()).files()) {
      CaseFile file = open;
      Instant now = last(file).recordedAt();
      for (int i = 0; i < 4 && file.stage().isOpen(); i++) {
        file = Shepherd.propose(file, towardsReturn(file.state()), now).orThrow();
      }
      assertThat(file.stage().isOpen()).isFalse();
    }
  }

  private static CaseEvent towardsReturn(CaseState state) {
    if (state.hold().isPresent()) {
      return new HoldReleased();
    }
    if (state.openMeeting().isPresent()) {
      return new ProcessStopped(StopCause.SAFETY, ProcessTaken.DID_NOT_TAKE_PLACE);
    }
    if (state.isProcessTaken() && state.outcome().isEmpty()) {
      return new OutcomeRecorded(new Outcome(OutcomeKind.ENDED_EARLY));
    }
    return new CaseReturned(
        new Closure(ClosureCause.RECALLED_BY_REFERRER, Initiator.REFERRER),
        ReportContent.CLOSED_ONLY);
  }

  private static CaseEntry last(CaseFile file) {
    return file.entries().get((int) file.sequence() - 1);
  }
}
