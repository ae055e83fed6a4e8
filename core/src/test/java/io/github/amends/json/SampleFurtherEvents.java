// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.SurveyAnswer;
import io.github.amends.agreement.SurveyInstrument;
import io.github.amends.agreement.SurveyMode;
import io.github.amends.agreement.SurveyResponse;
import io.github.amends.agreement.SurveyScale;
import io.github.amends.agreement.TermFinding;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.DisclosedItem;
import io.github.amends.assessment.Disclosure;
import io.github.amends.assessment.DisclosureBasis;
import io.github.amends.assessment.Mitigation;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.SafeguardingConcern;
import io.github.amends.assessment.SafeguardingKind;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.Classification;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.Approach;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseLinkKind;
import io.github.amends.event.CaseLinked;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.DataKind;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.EntryErased;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeReturned;
import io.github.amends.event.FacilitatorTimeLogged;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalHoldLifted;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.NoExtensionReason;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ProfileRebound;
import io.github.amends.event.ReferralAcknowledged;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.ReferrerInformationRequested;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.ReopenReason;
import io.github.amends.event.ReportContent;
import io.github.amends.event.SafeguardingConcernRaised;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.event.SupportKind;
import io.github.amends.event.SupportOffered;
import io.github.amends.event.SupporterRefusalGround;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.event.SurveyOffered;
import io.github.amends.event.TermWaived;
import io.github.amends.event.TimeActivity;
import io.github.amends.meeting.AbsenceReason;
import io.github.amends.meeting.Attendance;
import io.github.amends.meeting.AttendanceStatus;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.ProfileRef;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.ReferralItem;
import io.github.amends.referral.Sensitivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One event of each type that stands beside the main line of a case. */
final class SampleFurtherEvents {
  private static final ParticipantId HARMED = SampleEvents.HARMED;
  private static final ParticipantId RESPONSIBLE = SampleEvents.RESPONSIBLE;
  private static final FacilitatorId LEAD = SampleEvents.LEAD;
  private static final FacilitatorId SECOND = SampleEvents.SECOND;
  private static final PartyRef FRIEND = PartyRef.person("friend-1");
  private static final PartyRef COUNCIL = PartyRef.organisation("council-1");
  private static final MitigationId MITIGATION = MitigationId.of("mi-1");
  private static final SurveyInstrument INSTRUMENT =
      new SurveyInstrument(DocumentRef.of("satisfaction"), 2);

  private SampleFurtherEvents() {}

  static CaseEvent of(EventType type) {
    return switch (type) {
      case REFERRAL_ACKNOWLEDGED -> new ReferralAcknowledged();
      case REFERRER_INFORMATION_REQUESTED ->
        new ReferrerInformationRequested(
            new TreeSet<>(List.of(ReferralItem.DATA_BASIS, ReferralItem.ORDERS)));
      case REFERRER_INFORMATION_RECEIVED ->
        new ReferrerInformationReceived(SampleNouns.richReferral());
      case CASE_LINKED -> new CaseLinked(CaseId.of("case-2026-003"), CaseLinkKind.CO_RESPONSIBLE);
      case SENSITIVITY_TRIGGERED -> new SensitivityTriggered(Sensitivity.MANY_PARTIES);
      case SENSITIVITY_WAIVED ->
        new SensitivityWaived(
            Sensitivity.MANY_PARTIES,
            SECOND,
            new Narrative("They are one family.", Classification.PERSONAL));
      case PARTICIPATION_ENDED ->
        new ParticipationEnded(RESPONSIBLE, ParticipationEndReason.MOVED_AWAY);
      case APPROPRIATE_ADULT_OFFERED -> new AppropriateAdultOffered(HARMED, OfferResponse.DECLINED);
      case SUPPORTER_WISHED -> new SupporterWished(HARMED, FRIEND);
      case SUPPORTER_REFUSED ->
        new SupporterRefused(
            HARMED,
            FRIEND,
            new TreeSet<>(
                List.of(SupporterRefusalGround.HOSTILE, SupporterRefusalGround.RISK_TO_SOMEBODY)));
      case FACILITATOR_TIME_LOGGED -> new FacilitatorTimeLogged(LEAD, TimeActivity.TRAVEL, 45);
      case INFORMATION_DECLINED ->
        new InformationDeclined(HARMED, new TreeSet<>(List.of(InformationSubject.OUTCOME)));
      case CONSENT_OFFERED ->
        new ConsentOffered(HARMED, ConsentPurpose.DIRECT, Approach.PARTICIPANT);
      case MITIGATION_ADDED ->
        new MitigationAdded(new Mitigation(
            MITIGATION,
            SampleNouns.RISK,
            RiskTopic.PHYSICAL_SAFETY,
            ActorRef.staff("s-1"),
            LocalDate.of(2026, 6, 30)));
      case MITIGATION_COMPLETED -> new MitigationCompleted(MITIGATION);
      case SAFEGUARDING_CONCERN_RAISED ->
        new SafeguardingConcernRaised(new SafeguardingConcern(
            SafeguardingKind.CHILD_AT_RISK,
            Optional.of(HARMED),
            List.of(new Disclosure(COUNCIL, DisclosureBasis.SAFEGUARDING, DisclosedItem.CONCERN))));
      case LEGAL_EVENT_RECORDED ->
        new LegalEventRecorded(new LegalEvent.OrderMade(SampleNouns.order(
            Validity.between(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 12, 1)))));
      case LEGAL_ORDER_VARIED ->
        new LegalOrderVaried(SampleNouns.order(Validity.from(LocalDate.of(2026, 6, 2))));
      case NEW_OFFENCE_RECORDED -> new NewOffenceRecorded(RESPONSIBLE, HARMED);
      case MEETING_PROPOSED -> new MeetingProposed(SampleNouns.meeting());
      case REFERRER_TOLD_DATE -> new ReferrerToldDate(SampleEvents.MEETING);
      case ATTENDANCE_RECORDED ->
        new AttendanceRecorded(
            SampleEvents.MEETING,
            List.of(
                Attendance.attended(HARMED),
                new Attendance(
                    RESPONSIBLE, AttendanceStatus.LEFT_EARLY, Optional.of(AbsenceReason.ILLNESS))));
      case SUPPORT_OFFERED ->
        new SupportOffered(HARMED, SupportKind.VICTIM_SERVICE, OfferResponse.NO_ANSWER);
      default -> later(type);
    };
  }

  private static CaseEvent later(EventType type) {
    return switch (type) {
      case EXCHANGE_DRAFTED ->
        new ExchangeDrafted(
            new IndirectExchange(SampleEvents.EXCHANGE, RESPONSIBLE, HARMED, Medium.WRITTEN));
      case EXCHANGE_CHECKED -> new ExchangeChecked(SampleEvents.EXCHANGE, SECOND);
      case EXCHANGE_DECLINED -> new ExchangeDeclined(SampleEvents.EXCHANGE);
      case EXCHANGE_RETURNED -> new ExchangeReturned(SampleEvents.EXCHANGE);
      case NO_SEND_LETTER_WRITTEN -> new NoSendLetterWritten(ExchangeId.of("x-2"), HARMED);
      case AGREEMENT_AMENDED ->
        new AgreementAmended(SampleNouns.agreement(2), SampleNouns.confirmations());
      case TERM_WAIVED -> new TermWaived(SampleEvents.TERM, HARMED);
      case AGREEMENT_REVIEWED ->
        new AgreementReviewed(new MonitoringReview(
            SampleEvents.AGREEMENT,
            1,
            List.of(new TermFinding(
                SampleEvents.TERM, TermResult.FULFILLED, Optional.of(EvidenceKind.RECEIPT))),
            BreachResponse.PARTLY_ACCEPTED));
      case BREACH_DECLARED ->
        new BreachDeclared(
            new TreeSet<>(List.of(SampleEvents.TERM)),
            NoExtensionReason.EXTENDED_BEFORE,
            ActorRef.staff("s-1"),
            Optional.of(new Narrative("Both were heard.", Classification.OFFICIAL)));
      case BREACH_RESOLVED ->
        new BreachResolved(BreachResponse.EXTEND, Optional.of(LocalDate.of(2026, 10, 31)));
      case HARMED_INFORMED -> new HarmedInformed(HARMED, ReportContent.OUTCOME);
      case SURVEY_OFFERED ->
        new SurveyOffered(new Respondent.Facilitating(LEAD), INSTRUMENT, SurveyMode.ONLINE);
      case SATISFACTION_RECORDED ->
        new SatisfactionRecorded(new SurveyResponse(
            new Respondent.TakingPart(HARMED),
            INSTRUMENT,
            SurveyMode.PAPER,
            new SurveyScale(1, 5),
            List.of(new SurveyAnswer.Chosen("fairness", 4), new SurveyAnswer.LeftOut("safety"))));
      case CASE_REOPENED -> new CaseReopened(ReopenReason.NEW_INFORMATION);
      case ENTRY_CORRECTED ->
        new EntryCorrected(
            EventId.of("e-12"),
            new FacilitatorTimeLogged(LEAD, TimeActivity.MEETING, 90),
            Optional.of(Occurred.on(LocalDate.of(2026, 6, 12), SampleEvents.LONDON)),
            CorrectionReason.WRONG_CONTENT);
      case ENTERED_IN_ERROR ->
        new EnteredInError(
            new ErrorTarget.OneEntry(EventId.of("e-12")), CorrectionReason.RECORDED_TWICE);
      case IMPORT_CONFIRMED -> new ImportConfirmed(EventId.of("e-3"));
      case PROFILE_REBOUND -> new ProfileRebound(new ProfileRef("roc-restore", 2, "1".repeat(64)));
      case CASE_MINIMISED ->
        new CaseMinimised(
            new TreeSet<>(List.of(DataKind.NARRATIVE, DataKind.CONTACT)),
            ErasureBasis.RETENTION_ENDED);
      case PERSON_ERASED ->
        new PersonErased(
            HARMED, new TreeSet<>(List.of(DataKind.IDENTITY)), ErasureBasis.OWN_REQUEST);
      case LEGAL_HOLD_PLACED -> new LegalHoldPlaced(LegalHoldReason.COMPLAINT);
      case LEGAL_HOLD_LIFTED -> new LegalHoldLifted();
      case ENTRY_ERASED -> new EntryErased(HARMED, DataKind.CONSENT);
      default -> throw new IllegalArgumentException("no sample for " + type);
    };
  }
}
