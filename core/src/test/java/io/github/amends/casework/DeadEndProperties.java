// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
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
import java.time.Duration;
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
  private static final int ENOUGH_STEPS = 60;
  private static final int ENOUGH_FOR_EACH_PARTICIPANT = 8;

  /** Beyond any date of the history, even one that is known to the year only. */
  private static final Duration LONG_ENOUGH = Duration.ofDays(400);

  @Property
  void fromEveryOpenStateLawfulStepsLeadToCompletionUnlessANamedFactForbidsIt(
      @ForAll Plan plan, @ForAll Choice choice) {
    History history = Lengths.counted(plan.play());
    leadToCompletion(history.file(), Way.STRAIGHT);
    for (int other : List.of(choice.who(), choice.what(), choice.how())) {
      leadToCompletion(Choice.pick(history.files(), other), Way.of(choice));
    }
  }

  private static void leadToCompletion(CaseFile start, Way way) {
    if (!start.stage().isOpen() || Shepherd.forbids(start.state()).isPresent()) {
      return;
    }
    Shepherd shepherd = new Shepherd(way);
    CaseFile file = start;
    Instant now = last(file).recordedAt();
    int left =
        ENOUGH_STEPS + ENOUGH_FOR_EACH_PARTICIPANT * file.state().participants().size();
    while (file.stage().isOpen()) {
      assertThat(left--).as("steps left after setting out in %s", start.stage()).isPositive();
      now = now.plus(Duration.ofHours(1));
      CaseEvent event = shepherd.next(file.state(), now).orElseThrow();
      Decision decision = propose(file, event, now);
      if (decision instanceof Decision.Refused) {
        // Somebody withdrew on a day or in a year that is not over: a new consent must be later.
        now = now.plus(LONG_ENOUGH);
        decision = propose(file, shepherd.next(file.state(), now).orElseThrow(), now);
      }
      assertThat(decision)
          .as("%s in %s", event, file.stage())
          .isInstanceOf(Decision.Accepted.class);
      file = decision.orThrow();
    }
    assertThat(file.stage()).isEqualTo(CaseStage.COMPLETED);
  }

  @Property
  void everyOpenCaseCanBeHandedBackInAFewSteps(@ForAll Plan plan) {
    for (CaseFile open : Lengths.counted(plan.play()).files()) {
      CaseFile file = open;
      Instant now = last(file).recordedAt();
      for (int i = 0; i < 4 && file.stage().isOpen(); i++) {
        file = propose(file, towardsReturn(file.state()), now).orThrow();
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

  private static Decision propose(CaseFile file, CaseEvent event, Instant now) {
    return Plan.MACHINE.decide(
        file,
        file.propose(
            EventId.of("s-" + file.sequence()),
            Occurred.at(now, Playing.ZONE),
            ActorRef.staff("shepherd"),
            event),
        Cast.context(now));
  }

  private static CaseEntry last(CaseFile file) {
    return file.entries().get((int) file.sequence() - 1);
  }
}
