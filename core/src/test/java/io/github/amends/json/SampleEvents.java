// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.Onward;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ProfilePinned;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.StopCause;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.meeting.AbsenceReason;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.Channel;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.ProfileRef;
import io.github.amends.practice.RuleId;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One event of each type, with everything in it that may be in it. */
final class SampleEvents {
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final ParticipantId HARMED = ParticipantId.of("p-harmed");
  static final ParticipantId RESPONSIBLE = ParticipantId.of("p-responsible");
  static final ParticipantId SUPPORTER = ParticipantId.of("p-supporter");
  static final FacilitatorId LEAD = FacilitatorId.of("f-lead");
  static final FacilitatorId SECOND = FacilitatorId.of("f-second");
  static final MeetingId MEETING = MeetingId.of("m-1");
  static final ExchangeId EXCHANGE = ExchangeId.of("x-1");
  static final InformationId INFORMATION = InformationId.of("i-1");
  static final AgreementId AGREEMENT = AgreementId.of("a-1");
  static final TermId TERM = TermId.of("t-payment");

  private SampleEvents() {}

  static CaseEvent of(EventType type) {
    return switch (type) {
      case REFERRAL_RECEIVED ->
        new ReferralReceived(
            SampleNouns.richReferral(),
            List.of(
                SampleNouns.participant(HARMED, ParticipantRole.HARMED),
                SampleNouns.participant(RESPONSIBLE, ParticipantRole.RESPONSIBLE)));
      case PROFILE_PINNED -> new ProfilePinned(new ProfileRef("roc-restore", 1, "0".repeat(64)));
      case SCREENING_BEGUN -> new ScreeningBegun();
      case REFERRAL_ACCEPTED -> new ReferralAccepted();
      case REFERRAL_REJECTED ->
        new ReferralRejected(
            new Closure(ClosureCause.OUT_OF_SCOPE, Initiator.SERVICE), Onward.RETURNED_TO_REFERRER);
      case PARTICIPANT_ADDED -> new ParticipantAdded(SampleNouns.supporter());
      case FACILITATOR_ASSIGNED ->
        new FacilitatorAssigned(new Assignment(LEAD, AssignmentRole.LEAD));
      case ASSIGNMENT_ENDED -> new AssignmentEnded(SECOND, AssignmentEndReason.HANDED_OVER);
      case CONFLICT_DECLARED ->
        new ConflictDeclared(new Conflict(SECOND, ConflictKind.KNOWS_PARTY));
      case CONTACT_ATTEMPTED ->
        new ContactAttempted(new ContactAttempt(HARMED, Channel.PHONE, ContactOutcome.NO_ANSWER));
      case INFORMATION_RECORDED -> new InformationRecorded(SampleNouns.information());
      case CONSENT_RECORDED -> new ConsentRecorded(SampleNouns.consent());
      case CONSENT_REFUSED -> new ConsentRefused(HARMED, ConsentPurpose.PUBLICITY);
      case CONSENT_WITHDRAWN ->
        new ConsentWithdrawn(
            HARMED, new TreeSet<>(List.of(ConsentPurpose.RESEARCH, ConsentPurpose.CONTACT)));
      case ACKNOWLEDGEMENT_RECORDED ->
        new AcknowledgementRecorded(
            new Acknowledgement(RESPONSIBLE, AcknowledgementDegree.FACTS_ONLY));
      case ACKNOWLEDGEMENT_RETRACTED -> new AcknowledgementRetracted(RESPONSIBLE);
      case RISK_ASSESSED -> new RiskAssessed(SampleNouns.assessment());
      case SUITABILITY_DECIDED ->
        new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT), Optional.of(SECOND));
      case ROUTE_CHANGED -> new RouteChanged(Route.INDIRECT, RouteChangeCause.PARTY_WISH);
      case PREPARATION_RECORDED -> new PreparationRecorded(SampleNouns.preparation());
      case MEETING_SCHEDULED -> new MeetingScheduled(SampleNouns.meeting());
      case MEETING_RESCHEDULED ->
        new MeetingRescheduled(SampleNouns.meeting(), ChangeReason.ILLNESS, Initiator.HARMED);
      case MEETING_CANCELLED ->
        new MeetingCancelled(MEETING, ChangeReason.VENUE, Initiator.SERVICE);
      default -> laterEvent(type);
    };
  }

  private static CaseEvent laterEvent(EventType type) {
    return switch (type) {
      case PROCESS_STARTED ->
        new ProcessStarted(
            MEETING,
            new TreeSet<>(List.of(RESPONSIBLE, HARMED)),
            new TreeSet<>(List.of(SECOND, LEAD)));
      case GUARD_SNAPSHOT_TAKEN ->
        new GuardSnapshotTaken(MEETING, List.of(new RuleId("CON-01"), new RuleId("PRE-01")));
      case NON_ATTENDANCE_RECORDED ->
        new NonAttendanceRecorded(
            MEETING, new TreeSet<>(List.of(RESPONSIBLE)), AbsenceReason.CHANGED_MIND);
      case PROCESS_ADJOURNED -> new ProcessAdjourned(MEETING);
      case PROCESS_STOPPED -> new ProcessStopped(StopCause.SAFETY, ProcessTaken.TOOK_PLACE);
      case EXCHANGE_SENT ->
        new ExchangeSent(new IndirectExchange(EXCHANGE, RESPONSIBLE, HARMED, Medium.WRITTEN));
      case EXCHANGE_DELIVERED -> new ExchangeDelivered(EXCHANGE);
      case PROCESS_ENDED -> new ProcessEnded(MEETING, Optional.of(LEAD));
      case OUTCOME_RECORDED -> new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT));
      case AGREEMENT_DRAFTED -> new AgreementDrafted(SampleNouns.agreement(1));
      case AGREEMENT_AGREED -> new AgreementAgreed(AGREEMENT, 1, SampleNouns.confirmations());
      case TERM_PROGRESS_RECORDED -> new TermProgressRecorded(SampleNouns.progress());
      case REFERRER_INFORMED -> new ReferrerInformed(SampleNouns.report());
      case FOLLOW_UP_RECORDED ->
        new FollowUpRecorded(new FollowUp(HARMED, Reached.REACHED, Wellbeing.BETTER));
      case CASE_COMPLETED -> new CaseCompleted();
      case HOLD_PLACED -> new HoldPlaced(HoldCause.AWAITING_COURT);
      case HOLD_RELEASED -> new HoldReleased();
      case CASE_NOT_PROCEEDED ->
        new CaseNotProceeded(
            new Closure(ClosureCause.NO_CONTACT, Initiator.NOBODY, Optional.of(RESPONSIBLE)));
      case CASE_RETURNED ->
        new CaseReturned(
            new Closure(ClosureCause.RISK_TOO_HIGH, Initiator.SERVICE), ReportContent.CLOSED_ONLY);
      default -> SampleFurtherEvents.of(type);
    };
  }
}
