// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.Route;
import io.github.amends.basics.EventId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.StopCause;
import io.github.amends.participant.ConsentPurpose;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Invariants I2 and I3: what was withdrawn is not used, and to withdraw or to stop is always
 * possible.
 */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ConsentProperties {
  @Property
  void noActRestsOnAConsentThatIsMissingRefusedOrWithdrawn(@ForAll Plan plan) {
    Ledger ledger = new Ledger();
    for (CaseEntry entry : Lengths.counted(plan.play()).file().entries()) {
      checkConsents(ledger, entry);
      ledger.read(entry);
    }
  }

  private static void checkConsents(Ledger ledger, CaseEntry entry) {
    CaseEvent event = entry.event();
    Occurred act = entry.occurred();
    if (event instanceof RiskAssessed assessed) {
      needs(ledger, ConsentPurpose.ASSESSMENT, act, Set.of(assessed.assessment().participant()));
    } else if (event instanceof MeetingScheduled scheduled) {
      needs(ledger, ConsentPurpose.DIRECT, act, scheduled.meeting().participants());
    } else if (event instanceof MeetingRescheduled rescheduled) {
      needs(ledger, ConsentPurpose.DIRECT, act, rescheduled.meeting().participants());
    } else if (event instanceof ProcessStarted started) {
      needs(ledger, ConsentPurpose.DIRECT, act, started.present());
    } else if (event instanceof ExchangeSent sent) {
      needs(
          ledger,
          ConsentPurpose.INDIRECT,
          act,
          Set.of(sent.exchange().from(), sent.exchange().to()));
    } else if (event instanceof ExchangeDelivered delivered) {
      ParticipantId receiver = ledger.exchange(delivered.exchange()).to();
      needs(ledger, ConsentPurpose.INDIRECT, act, Set.of(receiver));
    } else if (event instanceof AgreementAgreed) {
      Set<ParticipantId> parties = new TreeSet<>(ledger.tookPart());
      parties.removeIf(
          each -> !Ledger.isPrincipal(ledger.participant(each)) || ledger.isGone(each));
      needs(ledger, ConsentPurpose.AGREEMENT, act, parties);
    } else if (event instanceof FollowUpRecorded followUp) {
      needs(ledger, ConsentPurpose.FOLLOW_UP, act, Set.of(followUp.followUp().participant()));
    } else if (event instanceof RouteChanged changed
        && (changed.route() == Route.DIRECT || changed.route() == Route.INDIRECT)) {
      ConsentPurpose purpose =
          changed.route() == Route.DIRECT ? ConsentPurpose.DIRECT : ConsentPurpose.INDIRECT;
      assertThat(ledger.hasOnEachSide(each -> ledger.isConsenting(each, purpose, act)))
          .isTrue();
    }
  }

  private static void needs(
      Ledger ledger, ConsentPurpose purpose, Occurred act, Collection<ParticipantId> people) {
    for (ParticipantId each : people) {
      assertThat(ledger.isConsenting(each, purpose, act))
          .as("consent of %s to %s", each, purpose)
          .isTrue();
    }
  }

  @Property
  void aSittingIsNotHeldToItsEndOnceAPrincipalWhoIsThereHasWithdrawn(@ForAll Plan plan) {
    Ledger ledger = new Ledger();
    boolean withdrawn = false;
    for (CaseEntry entry : Lengths.counted(plan.play()).file().entries()) {
      if (entry.event() instanceof ConsentWithdrawn said) {
        withdrawn |= ledger.present().contains(said.participant())
            && Ledger.isPrincipal(ledger.participant(said.participant()))
            && said.purposes().contains(ConsentPurpose.DIRECT);
      } else if (entry.event() instanceof ProcessStarted
          || entry.event() instanceof ProcessStopped) {
        withdrawn = false;
      } else if (entry.event() instanceof ProcessEnded) {
        assertThat(withdrawn).isFalse();
      }
      ledger.read(entry);
    }
  }

  /** Who died or can no longer decide never withdrew, whatever somebody says later. */
  private static boolean isBeyondWithdrawing(CaseState state, ParticipantId who) {
    return state
        .participant(who)
        .flatMap(ParticipantState::ended)
        .filter(ended ->
            ended == ParticipationEndReason.DIED || ended == ParticipationEndReason.LOST_CAPACITY)
        .isPresent();
  }

  @Property
  void everybodyMayWithdrawAnythingInEveryStage(@ForAll Plan plan, @ForAll Choice choice) {
    ConsentPurpose purpose = Choice.pick(ConsentPurpose.values(), choice.what());
    for (CaseFile file : Lengths.counted(plan.play()).files()) {
      for (ParticipantId who : file.state().participants().keySet()) {
        if (isBeyondWithdrawing(file.state(), who)) {
          continue;
        }
        Decision decision =
            propose(file, new ConsentWithdrawn(who, new TreeSet<>(Set.of(purpose))));
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        CaseState after = decision.orThrow().state();
        assertThat(after.participant(who).orElseThrow().consentsTo(purpose)).isFalse();
        assertThat(after.hold()).isEqualTo(file.state().hold());
        if (!file.stage().isOpen()) {
          assertThat(after.stage()).isEqualTo(file.stage());
        }
      }
    }
  }

  @Property
  void aMeetingThatAPrincipalWhoWithdrewWasToAttendIsCancelled(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).accepted()) {
      if (step.proposal().event() instanceof ConsentWithdrawn withdrawn
          && withdrawn.purposes().contains(ConsentPurpose.DIRECT)) {
        List<MeetingId> left = step.after().state().meetings().values().stream()
            .filter(MeetingState::isOpen)
            .filter(each -> each.meeting().participants().contains(withdrawn.participant()))
            .map(each -> each.meeting().id())
            .toList();
        boolean principal = step.before()
            .state()
            .participant(withdrawn.participant())
            .orElseThrow()
            .participant()
            .isPrincipal();
        assertThat(principal ? left : List.of()).isEmpty();
      }
    }
  }

  @Property
  void theProcessMayBeStoppedWheneverThereIsOne(@ForAll Plan plan, @ForAll Choice choice) {
    ProcessStopped stopped = new ProcessStopped(
        Choice.pick(StopCause.values(), choice.what()),
        Choice.pick(ProcessTaken.values(), choice.how()));
    for (CaseFile file : Lengths.counted(plan.play()).files()) {
      if (file.stage() == CaseStage.SCHEDULED || file.stage() == CaseStage.IN_PROCESS) {
        Decision decision = propose(file, stopped);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        assertThat(decision.orThrow().stage()).isEqualTo(CaseStage.ASSESSING);
        assertThat(decision.orThrow().state().openMeeting()).isEmpty();
      }
    }
  }

  private static Decision propose(CaseFile file, CaseEvent event) {
    CaseEntry last = file.entries().get(file.entries().size() - 1);
    Occurred now = Occurred.at(last.recordedAt(), Playing.ZONE);
    return Plan.MACHINE.decide(
        file,
        file.propose(EventId.of("e-next"), now, last.recordedBy(), event),
        Cast.context(last.recordedAt()));
  }
}
