// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.BreachResponse;
import io.github.amends.assessment.Suitability;
import io.github.amends.assessment.UnsuitabilityReason;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.EventType;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ProfilePinned;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ReportContent;
import io.github.amends.event.StopCause;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.volunteer.AssignmentEndReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events that the machine itself adds after one that was taken. */
final class Consequences {
  private Consequences() {}

  static List<CaseEvent> of(
      CaseEvent event,
      CaseState before,
      CaseState after,
      Profile profile,
      Checklist.Verdict verdict) {
    if (event instanceof ReferralReceived) {
      return List.of(new ProfilePinned(profile.ref()));
    }
    if (event instanceof ProcessStarted started) {
      return List.of(new GuardSnapshotTaken(started.meeting(), verdict.held()));
    }
    if (event instanceof ConflictDeclared declared) {
      FacilitatorId facilitator = declared.conflict().facilitator();
      boolean ends = before.assignments().containsKey(facilitator)
          && FacilitatorGuards.isConnection(declared.conflict());
      return ends
          ? List.of(new AssignmentEnded(facilitator, AssignmentEndReason.CONFLICT))
          : List.of();
    }
    if (event instanceof AssignmentEnded && StageAfter.isLeadLost(before.stage(), after)) {
      return cancelled(after, ChangeReason.FACILITATOR_LOST, Initiator.SERVICE);
    }
    if (event instanceof ParticipationEnded ended
        && StageAfter.isMeetingLost(before, ended.participant())) {
      return cancelled(after, ChangeReason.PARTICIPATION_ENDED, Initiator.NOBODY);
    }
    if (event instanceof ConsentWithdrawn withdrawn
        && before.stage().isBefore(CaseStage.OUTCOME_RECORDED)
        && Withdrawals.endsProcess(withdrawn, after)) {
      return afterWithdrawal(withdrawn, after);
    }
    if (event instanceof SuitabilityDecided decided
        && decided.suitability() instanceof Suitability.NotSuitable) {
      return List.of(unsuitable((Suitability.NotSuitable) decided.suitability(), after, profile));
    }
    if (event instanceof PersonErased erased) {
      return afterErasing(erased, before);
    }
    if (event instanceof BreachResolved resolved
        && resolved.response() == BreachResponse.RETURN_TO_REFERRER) {
      return List.of(BreachReport.returning(before, profile));
    }
    return List.of();
  }

  /** Where nothing took place yet, a process without one of its principals cannot go on. */
  private static List<CaseEvent> afterErasing(PersonErased erased, CaseState before) {
    Optional<ParticipantState> who = before.participant(erased.participant());
    if (who.isEmpty() || !RecordGuards.endsCase(before, who.get().participant())) {
      return List.of();
    }
    List<CaseEvent> following = new ArrayList<>();
    before
        .openMeeting()
        .ifPresent(open -> following.add(
            open.isRunning()
                ? new ProcessStopped(StopCause.PARTICIPATION_ENDED, ProcessTaken.DID_NOT_TAKE_PLACE)
                : new MeetingCancelled(
                    open.meeting().id(), ChangeReason.PARTICIPATION_ENDED, Initiator.SERVICE)));
    following.add(
        new CaseNotProceeded(new Closure(ClosureCause.UNREACHABLE_NOW, Initiator.NOBODY)));
    return following;
  }

  /** What took place cannot have been no process, so such a case goes back to the referrer. */
  private static CaseEvent unsuitable(
      Suitability.NotSuitable decision, CaseState after, Profile profile) {
    ClosureCause cause = decision.reason() == UnsuitabilityReason.RISK_TOO_HIGH
        ? ClosureCause.RISK_TOO_HIGH
        : ClosureCause.UNSUITABLE;
    Closure closure = new Closure(cause, Initiator.SERVICE);
    boolean returned = profile
        .setting(Parameter.CLOSING_WHEN_UNSUITABLE)
        .codes()
        .contains(EventType.CASE_RETURNED.code());
    return returned || after.isProcessTaken()
        ? new CaseReturned(closure, ReportContent.CLOSED_ONLY)
        : new CaseNotProceeded(closure);
  }

  private static List<CaseEvent> afterWithdrawal(ConsentWithdrawn withdrawn, CaseState after) {
    Optional<MeetingState> open = after.openMeeting();
    if (open.isEmpty()) {
      return List.of();
    }
    if (!open.get().isRunning()) {
      return cancelled(
          after, ChangeReason.CONSENT_WITHDRAWN, initiator(after, withdrawn.participant()));
    }
    // Whether it had taken place is for people to say; the machine says the less of the two.
    return List.of(
        new ProcessStopped(StopCause.CONSENT_WITHDRAWN, ProcessTaken.DID_NOT_TAKE_PLACE));
  }

  private static List<CaseEvent> cancelled(
      CaseState after, ChangeReason reason, Initiator requester) {
    return after
        .openMeeting()
        .<List<CaseEvent>>map(
            open -> List.of(new MeetingCancelled(open.meeting().id(), reason, requester)))
        .orElse(List.of());
  }

  static Initiator initiator(CaseState state, ParticipantId id) {
    Optional<Participant> who = state.participant(id).map(ParticipantState::participant);
    if (who.map(Participant::isMutual).orElse(false)) {
      return Initiator.MUTUAL_PARTY;
    }
    return who.map(Participant::isOnHarmedSide).orElse(false)
        ? Initiator.HARMED
        : Initiator.RESPONSIBLE;
  }
}
