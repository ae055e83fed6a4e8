// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.Route;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.meeting.Attendance;
import io.github.amends.meeting.AttendanceStatus;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.Referral;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who leads any open case to its completion by lawful steps, one after the other, whatever
 * has happened to it: who releases holds, finds facilitators, asks again those who withdrew, and
 * tells the referrer.
 */
final class Shepherd {
  private static final int ENOUGH_STEPS = 60;
  private static final int ENOUGH_FOR_EACH_PARTICIPANT = 8;

  /** Beyond any date of the history, even one that is known to the year only. */
  private static final Duration LONG_ENOUGH = Duration.ofDays(400);

  private final Way way;
  private final Preparer preparer;

  Shepherd(Way way) {
    this.way = way;
    this.preparer = new Preparer(way);
  }

  /**
   * What makes it impossible for an open case to be completed, if anything does. A case with a fact
   * like this can still be closed.
   */
  static Optional<String> forbids(CaseState state) {
    if (state.stage().isBefore(CaseStage.ACCEPTED) && !isInScope(state)) {
      return Optional.of("the incident is out of scope");
    }
    if (state.principals().stream().anyMatch(ParticipantState::isErased)) {
      return Optional.of("a principal was erased");
    }
    if (Pairs.ofOpposed(state).isEmpty()) {
      return Optional.of("nobody is left on one side");
    }
    return !state.record().unverified().isEmpty() && !state.isProcessTaken()
        ? Optional.of("imported entries are not verified")
        : Optional.empty();
  }

  private static boolean isInScope(CaseState state) {
    String kind = state.referral().incident().kind().code();
    return Set.of("anti-social-behaviour", "low-level-offence", "neighbour-dispute")
            .contains(kind)
        && state.referral().incident().sensitivities().stream()
            .map(each -> each.code())
            .noneMatch(
                Set.of("domestic-abuse", "hate-crime", "indictable-only", "sexual-violence")
                    ::contains);
  }

  /** Leads a case from here to its completion, unless it is closed or something forbids it. */
  static void leadToCompletion(CaseFile start, Way way) {
    if (!start.stage().isOpen() || forbids(start.state()).isPresent()) {
      return;
    }
    Shepherd shepherd = new Shepherd(way);
    CaseFile file = start;
    Instant now = lastRecorded(file);
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

  static Decision propose(CaseFile file, CaseEvent event, Instant now) {
    return Plan.MACHINE.decide(
        file,
        file.propose(
            EventId.of("s-" + file.sequence()),
            Occurred.at(now, Playing.ZONE),
            ActorRef.staff("shepherd"),
            event),
        Cast.context(now));
  }

  private static Instant lastRecorded(CaseFile file) {
    return file.entries().get((int) file.sequence() - 1).recordedAt();
  }

  /** The next step, at this time; empty only if the case is closed. */
  Optional<CaseEvent> next(CaseState state, Instant now) {
    if (state.hold().isPresent()) {
      return Optional.of(new HoldReleased());
    }
    return switch (state.stage()) {
      case REFERRED -> Optional.of(new ScreeningBegun());
      case SCREENING -> Optional.of(towardsAcceptance(state));
      case ACCEPTED, ENGAGING, ASSESSING, PREPARING, READY, SCHEDULED, IN_PROCESS ->
        Optional.of(towardsOutcome(state, now));
      case OUTCOME_RECORDED, MONITORING, FOLLOW_UP -> Optional.of(Finisher.next(state));
      case COMPLETED, NOT_PROCEEDED, RETURNED_TO_REFERRER, ENTERED_IN_ERROR -> Optional.empty();
    };
  }

  private static CaseEvent towardsAcceptance(CaseState state) {
    Referral now = state.referral();
    boolean known = now.evidence().equals(Optional.of(ChargingEvidence.ENOUGH_TO_CHARGE))
        && now.dataBasis().isPresent();
    return known
        ? Preparer.charged(state).orElse(new ReferralAccepted())
        : new ReferrerInformationReceived(
            now.withEvidence(ChargingEvidence.ENOUGH_TO_CHARGE).withDataBasis(Story.DATA_BASIS));
  }

  private CaseEvent towardsOutcome(CaseState state, Instant now) {
    Optional<MeetingState> open = state.openMeeting();
    if (open.isPresent() && open.get().isRunning()) {
      MeetingId id = open.get().meeting().id();
      List<Attendance> missing = missing(state, open.get());
      if (!missing.isEmpty()) {
        return new AttendanceRecorded(id, missing);
      }
      return state.sittingsHeld() + 1 < way.sittings()
          ? new ProcessAdjourned(id)
          : new ProcessEnded(id);
    }
    if (state.isProcessTaken() && !isMoreToCome(state)) {
      return open.isPresent()
          ? new MeetingCancelled(
              open.get().meeting().id(), ChangeReason.UNAVAILABLE, Initiator.SERVICE)
          : new OutcomeRecorded(outcome(state));
    }
    return towardsProcess(state, now);
  }

  /** Those of whom nobody has said whether they came. */
  private static List<Attendance> missing(CaseState state, MeetingState open) {
    List<Attendance> recorded =
        state.course().attendance().getOrDefault(open.meeting().id(), List.of());
    Set<ParticipantId> known = new TreeSet<>(open.present());
    recorded.forEach(each -> known.add(each.participant()));
    List<Attendance> missing = new ArrayList<>();
    for (ParticipantId each : open.meeting().participants()) {
      boolean there = state
          .participant(each)
          .map(ParticipantState::ended)
          .equals(Optional.of(Optional.empty()));
      if (!known.contains(each) && there) {
        missing.add(new Attendance(each, AttendanceStatus.ABSENT, Optional.empty()));
      }
    }
    return missing;
  }

  private boolean isMoreToCome(CaseState state) {
    return state.sittingsHeld() > 0
        && state.sittingsHeld() < way.sittings()
        && state.course().delivered().isEmpty()
        && state.record().unverified().isEmpty();
  }

  private CaseEvent towardsProcess(CaseState state, Instant now) {
    boolean isLed = Cast.facilitating(state).stream()
        .anyMatch(each -> state.assignments().get(each) == AssignmentRole.LEAD);
    if (!isLed) {
      return assigned(state, AssignmentRole.LEAD);
    }
    if (Cast.facilitating(state).size() < 2) {
      return assigned(state, AssignmentRole.CO);
    }
    if (state.stage() == CaseStage.ASSESSING
        && !state.assignments().containsValue(AssignmentRole.SUPERVISOR)) {
      return assigned(state, AssignmentRole.SUPERVISOR);
    }
    Set<ParticipantId> pair = Pairs.ofOpposed(state);
    if (pair.isEmpty()) {
      ParticipantRole missing = state.principalsThere().stream()
              .anyMatch(each -> each.participant().isOnResponsibleSide())
          ? ParticipantRole.HARMED
          : ParticipantRole.RESPONSIBLE;
      int number = state.participants().size() + 1;
      return new ParticipantAdded(Openings.participant(number, Set.of(missing), 0));
    }
    return preparer.next(state, pair, now);
  }

  private static CaseEvent assigned(CaseState state, AssignmentRole role) {
    return new FacilitatorAssigned(new Assignment(Cast.newFacilitator(state), role));
  }

  private Outcome outcome(CaseState state) {
    if (state.route().equals(Optional.of(Route.NO_CONTACT))) {
      return new Outcome(OutcomeKind.ENDED_EARLY);
    }
    boolean fits = way.outcome() != OutcomeKind.INDIRECT_COMPLETED
        || (state.route().equals(Optional.of(Route.INDIRECT)) && state.isExchangeDelivered());
    return new Outcome(fits ? way.outcome() : OutcomeKind.NO_AGREEMENT_NEEDED);
  }
}
