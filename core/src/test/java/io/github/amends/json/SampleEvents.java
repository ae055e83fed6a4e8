// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.Classification;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Money;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AbsenceReason;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AssignmentEndReason;
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
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.meeting.Preparation;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.Channel;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.InformationItem;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.ProfileRef;
import io.github.amends.practice.RuleId;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IdentifiableHarm;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

  static List<Measure> measures() {
    return List.of(
        new Measure.Once(),
        new Measure.Hours(12),
        new Measure.Sessions(3),
        new Measure.Payment(Money.of("45.00", "GBP")),
        new Measure.Throughout(DateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 1))));
  }

  static Term term(String id, TermKind kind, Measure measure) {
    return Term.builder()
        .id(TermId.of(id))
        .kind(kind)
        .obligor(RESPONSIBLE)
        .beneficiary(HARMED)
        .measure(measure)
        .dueOn(LocalDate.of(2026, 9, 30))
        .evidence(EvidenceKind.CONFIRMED_BY_BENEFICIARY)
        .build();
  }

  private static Referral richReferral() {
    return Referral.builder()
        .id(ReferralId.of("r-1"))
        .source(new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation("agency-1")))
        .received(Occurred.on(LocalDate.of(2026, 6, 14), LONDON))
        .incident(Incident.builder()
            .kind(IncidentKind.LOW_LEVEL_OFFENCE)
            .time(new IncidentTime.Known(Occurred.on(LocalDate.of(2026, 6, 1), LONDON)))
            .addSensitivities(Sensitivity.HATE_CRIME, Sensitivity.DOMESTIC_ABUSE)
            .build())
        .justiceStage(JusticeStage.PRE_CHARGE)
        .identifiableHarm(IdentifiableHarm.COMMUNITY)
        .circumstances(new Narrative(
            "A window was broken;\nthe neighbour said \"enough\" \u2013 \uD83D\uDE42",
            Classification.CRIMINAL_OFFENCE))
        .build();
  }

  private static Participant participant(ParticipantId id, ParticipantRole role) {
    return Participant.builder()
        .id(id)
        .party(PartyRef.person("party-" + id))
        .addRoles(role)
        .build();
  }

  private static Participant supporter() {
    return Participant.builder()
        .id(SUPPORTER)
        .party(PartyRef.person("party-supporter"))
        .addRoles(ParticipantRole.OBSERVER, ParticipantRole.SUPPORTER)
        .supports(HARMED)
        .build();
  }

  private static InformationGiven information() {
    return InformationGiven.builder()
        .id(INFORMATION)
        .participant(HARMED)
        .text("leaflet, edition 4")
        .addItems(InformationItem.HOW_TO_COMPLAIN, InformationItem.PURPOSE)
        .language("en-GB")
        .channel(Channel.HOME_VISIT)
        .build();
  }

  private static RiskAssessment assessment() {
    return RiskAssessment.builder()
        .id(RiskAssessmentId.of("ra-1"))
        .participant(RESPONSIBLE)
        .putRatings(RiskTopic.PHYSICAL_SAFETY, RiskRating.MEDIUM)
        .putRatings(RiskTopic.FEELINGS_AND_ATTITUDES, RiskRating.LOW)
        .residual(RiskRating.LOW)
        .conclusion(RiskConclusion.DIRECT_OK)
        .build();
  }

  private static Meeting meeting() {
    return Meeting.builder()
        .id(MEETING)
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(Instant.parse("2026-07-01T17:00:00Z"))
        .endsAt(Instant.parse("2026-07-01T19:00:00Z"))
        .zone(LONDON)
        .addParticipants(RESPONSIBLE, HARMED)
        .addFacilitators(SECOND, LEAD)
        .build();
  }

  private static Agreement agreement() {
    return Agreement.builder()
        .id(AGREEMENT)
        .version(1)
        .addTerms(term(TERM.value(), TermKind.COMPENSATION, measures().get(3)))
        .addTerms(term("t-quiet", TermKind.BEHAVIOUR_UNDERTAKING, measures().get(4)))
        .build();
  }

  static CaseEvent of(EventType type) {
    return switch (type) {
      case REFERRAL_RECEIVED ->
        new ReferralReceived(
            richReferral(),
            List.of(
                participant(HARMED, ParticipantRole.HARMED),
                participant(RESPONSIBLE, ParticipantRole.RESPONSIBLE)));
      case PROFILE_PINNED -> new ProfilePinned(new ProfileRef("roc-restore", 1, "0".repeat(64)));
      case SCREENING_BEGUN -> new ScreeningBegun();
      case REFERRAL_ACCEPTED -> new ReferralAccepted();
      case REFERRAL_REJECTED ->
        new ReferralRejected(
            new Closure(ClosureCause.OUT_OF_SCOPE, Initiator.SERVICE), Onward.RETURNED_TO_REFERRER);
      case PARTICIPANT_ADDED -> new ParticipantAdded(supporter());
      case FACILITATOR_ASSIGNED ->
        new FacilitatorAssigned(new Assignment(LEAD, AssignmentRole.LEAD));
      case ASSIGNMENT_ENDED -> new AssignmentEnded(SECOND, AssignmentEndReason.HANDED_OVER);
      case CONFLICT_DECLARED ->
        new ConflictDeclared(new Conflict(SECOND, ConflictKind.KNOWS_PARTY));
      case CONTACT_ATTEMPTED ->
        new ContactAttempted(new ContactAttempt(HARMED, Channel.PHONE, ContactOutcome.NO_ANSWER));
      case INFORMATION_RECORDED -> new InformationRecorded(information());
      case CONSENT_RECORDED ->
        new ConsentRecorded(Consent.builder()
            .participant(HARMED)
            .purpose(ConsentPurpose.DIRECT)
            .method(ConsentMethod.WRITTEN)
            .information(INFORMATION)
            .build());
      case CONSENT_REFUSED -> new ConsentRefused(HARMED, ConsentPurpose.PUBLICITY);
      case CONSENT_WITHDRAWN ->
        new ConsentWithdrawn(
            HARMED, new TreeSet<>(List.of(ConsentPurpose.RESEARCH, ConsentPurpose.CONTACT)));
      case ACKNOWLEDGEMENT_RECORDED ->
        new AcknowledgementRecorded(
            new Acknowledgement(RESPONSIBLE, AcknowledgementDegree.FACTS_ONLY));
      case ACKNOWLEDGEMENT_RETRACTED -> new AcknowledgementRetracted(RESPONSIBLE);
      case RISK_ASSESSED -> new RiskAssessed(assessment());
      case SUITABILITY_DECIDED -> new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT));
      case ROUTE_CHANGED -> new RouteChanged(Route.INDIRECT, RouteChangeCause.PARTY_WISH);
      case PREPARATION_RECORDED ->
        new PreparationRecorded(Preparation.builder()
            .addParticipants(HARMED)
            .addFacilitators(LEAD, SECOND)
            .minutes(50)
            .build());
      case MEETING_SCHEDULED -> new MeetingScheduled(meeting());
      case MEETING_RESCHEDULED ->
        new MeetingRescheduled(meeting(), ChangeReason.ILLNESS, Initiator.HARMED);
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
      case PROCESS_ENDED -> new ProcessEnded(MEETING);
      case OUTCOME_RECORDED -> new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT));
      case AGREEMENT_DRAFTED -> new AgreementDrafted(agreement());
      case AGREEMENT_AGREED -> new AgreementAgreed(AGREEMENT, 1);
      case TERM_PROGRESS_RECORDED ->
        new TermProgressRecorded(TermProgress.builder()
            .term(TERM)
            .result(TermResult.FULFILLED)
            .paid(Money.of("45.00", "GBP"))
            .quantity(0)
            .evidence(EvidenceKind.RECEIPT)
            .build());
      case REFERRER_INFORMED -> new ReferrerInformed(ReportContent.OUTCOME_AND_COMPLIANCE);
      case FOLLOW_UP_RECORDED ->
        new FollowUpRecorded(new FollowUp(HARMED, Reached.REACHED, Wellbeing.BETTER));
      case CASE_COMPLETED -> new CaseCompleted();
      case HOLD_PLACED -> new HoldPlaced(HoldCause.AWAITING_COURT);
      case HOLD_RELEASED -> new HoldReleased();
      case CASE_NOT_PROCEEDED ->
        new CaseNotProceeded(new Closure(ClosureCause.NO_CONTACT, Initiator.NOBODY));
      case CASE_RETURNED ->
        new CaseReturned(
            new Closure(ClosureCause.RISK_TOO_HIGH, Initiator.SERVICE), ReportContent.CLOSED_ONLY);
      default -> throw new IllegalArgumentException("no sample for " + type);
    };
  }
}
