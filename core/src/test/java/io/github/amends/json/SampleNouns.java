// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.AgreementConfidentiality;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.Instalment;
import io.github.amends.agreement.InterventionReason;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermOrigin;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.FurtherAbuse;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Classification;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.Money;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.TermId;
import io.github.amends.basics.Validity;
import io.github.amends.event.Compliance;
import io.github.amends.event.ReferrerReport;
import io.github.amends.event.ReportBasis;
import io.github.amends.event.ReportContent;
import io.github.amends.event.ReportedStep;
import io.github.amends.meeting.ContactMode;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.meeting.Preparation;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.Adjustment;
import io.github.amends.participant.AtStake;
import io.github.amends.participant.Capacity;
import io.github.amends.participant.Channel;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.InformationForm;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.InformationItem;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.participant.Vulnerability;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.DataBasis;
import io.github.amends.referral.IdentifiableHarm;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.LawfulBasis;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import io.github.amends.referral.OffenceDataCondition;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.Requester;
import io.github.amends.referral.Sensitivity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The nouns of the samples, each with everything in it that may be in it. */
final class SampleNouns {
  static final RiskAssessmentId RISK = RiskAssessmentId.of("ra-2");
  static final DocumentRef PAPER = DocumentRef.of("paper-1");

  private static final ZoneId LONDON = SampleEvents.LONDON;
  private static final ParticipantId HARMED = SampleEvents.HARMED;
  private static final ParticipantId RESPONSIBLE = SampleEvents.RESPONSIBLE;
  private static final FacilitatorId LEAD = SampleEvents.LEAD;
  private static final FacilitatorId SECOND = SampleEvents.SECOND;
  private static final ActorRef VOLUNTEER = ActorRef.volunteer("f-lead");
  private static final PartyRef AGENCY = PartyRef.organisation("agency-1");

  private SampleNouns() {}

  static List<Measure> measures() {
    return List.of(
        new Measure.Once(),
        new Measure.Hours(12),
        new Measure.Sessions(3),
        new Measure.Payment(
            Money.of("45.00", "GBP"),
            List.of(
                new Instalment(LocalDate.of(2026, 8, 31), Money.of("20.00", "GBP")),
                new Instalment(LocalDate.of(2026, 9, 29), Money.of("25.00", "GBP")))),
        new Measure.Throughout(DateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 1))));
  }

  static Term.Builder term(String id, TermKind kind, Measure measure) {
    Term.Builder builder = Term.builder();
    builder
        .id(TermId.of(id))
        .kind(kind)
        .obligor(RESPONSIBLE)
        .beneficiary(HARMED)
        .measure(measure)
        .dueOn(LocalDate.of(2026, 9, 30))
        .evidence(EvidenceKind.CONFIRMED_BY_BENEFICIARY);
    return builder;
  }

  static Term termInWords() {
    return term("t-garden", TermKind.OTHER, new Measure.Once())
        .otherKind(new Narrative("To plant a tree.", Classification.PERSONAL))
        .origin(new TermOrigin.Facilitator(LEAD, InterventionReason.FEASIBILITY))
        .primaryBenefit(RESPONSIBLE)
        .addCallsOn(HARMED)
        .build();
  }

  static LegalOrder order(Validity validity) {
    return new LegalOrder(
        LegalOrderId.of("o-1"),
        LegalOrderKind.BAIL_CONDITION,
        validity,
        new TreeSet<>(List.of(RESPONSIBLE, HARMED)));
  }

  static Referral richReferral() {
    return Referral.builder()
        .id(ReferralId.of("r-1"))
        .source(new ReferralSource.Agency(AgencyKind.POLICE, AGENCY))
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
        .requestedBy(Requester.HARMED)
        .evidence(ChargingEvidence.ENOUGH_TO_CHARGE)
        .owner(AgencyKind.YOUTH_JUSTICE)
        .dataBasis(new DataBasis(
            LawfulBasis.PUBLIC_TASK,
            Optional.of(OffenceDataCondition.ADMINISTRATION_OF_JUSTICE),
            Optional.of(PAPER)))
        .addOrders(order(Validity.from(LocalDate.of(2026, 6, 2))))
        .build();
  }

  static Participant participant(ParticipantId id, ParticipantRole role) {
    return Participant.builder()
        .id(id)
        .party(PartyRef.person("party-" + id))
        .addRoles(role)
        .build();
  }

  static Participant supporter() {
    return Participant.builder()
        .id(SampleEvents.SUPPORTER)
        .party(PartyRef.person("party-supporter"))
        .addRoles(ParticipantRole.APPROPRIATE_ADULT, ParticipantRole.SUPPORTER)
        .supports(HARMED)
        .appropriateAdultOf(HARMED)
        .addVulnerabilities(Vulnerability.INTIMIDATED, Vulnerability.VULNERABLE_ADULT)
        .addAdjustments(Adjustment.STEP_FREE_ACCESS, Adjustment.INTERPRETER)
        .language("cy-GB")
        .build();
  }

  static List<Participant> otherRoles() {
    return List.of(
        Participant.builder()
            .id(ParticipantId.of("p-shop"))
            .party(PartyRef.organisation("shop-1"))
            .addRoles(ParticipantRole.HARMED)
            .representedBy(PartyRef.person("manager-1"))
            .build(),
        Participant.builder()
            .id(ParticipantId.of("p-proxy"))
            .party(PartyRef.person("proxy-1"))
            .addRoles(ParticipantRole.SURROGATE)
            .standsInFor(HARMED)
            .build());
  }

  static InformationGiven information() {
    return InformationGiven.builder()
        .id(SampleEvents.INFORMATION)
        .participant(HARMED)
        .text("leaflet, edition 4")
        .addItems(InformationItem.HOW_TO_COMPLAIN, InformationItem.PURPOSE)
        .language("en-GB")
        .channel(Channel.HOME_VISIT)
        .form(InformationForm.EASY_READ)
        .giver(VOLUNTEER)
        .interpreter(PartyRef.person("interpreter-1"))
        .build();
  }

  static Consent consent() {
    return Consent.builder()
        .participant(HARMED)
        .purpose(ConsentPurpose.INFORMATION_SHARING)
        .method(ConsentMethod.WRITTEN)
        .information(SampleEvents.INFORMATION)
        .givenBy(ConsentGiver.PARTICIPANT_AND_GUARDIAN)
        .voluntarinessStatedBy(VOLUNTEER)
        .guardian(PartyRef.person("parent-1"))
        .addRecipients(AGENCY, PartyRef.organisation("agency-2"))
        .document(PAPER)
        .capacity(Capacity.SUPPORTED)
        .addAtStake(AtStake.LICENCE, AtStake.SENTENCE)
        .expiresOn(LocalDate.of(2026, 12, 31))
        .build();
  }

  static RiskAssessment assessment() {
    return RiskAssessment.builder()
        .id(RISK)
        .participant(RESPONSIBLE)
        .putRatings(RiskTopic.PHYSICAL_SAFETY, RiskRating.MEDIUM)
        .putRatings(RiskTopic.FEELINGS_AND_ATTITUDES, RiskRating.LOW)
        .residual(RiskRating.LOW)
        .conclusion(RiskConclusion.DIRECT_OK)
        .addStrengths(RiskTopic.MOTIVATION, RiskTopic.HARM_AND_IMPACT)
        .furtherAbuse(FurtherAbuse.NOT_EXPECTED)
        .addAssessors(SECOND, LEAD)
        .validUntil(LocalDate.of(2026, 9, 30))
        .supersedes(RiskAssessmentId.of("ra-1"))
        .reasons(new Narrative("Calm, and sorry.", Classification.CONFIDENTIAL_PROCESS))
        .build();
  }

  static Preparation preparation() {
    return Preparation.builder()
        .addParticipants(HARMED)
        .addFacilitators(LEAD, SECOND)
        .minutes(50)
        .addTopics(PreparationTopic.SEATING, PreparationTopic.GROUND_RULES)
        .addGroundRulesAgreedBy(HARMED)
        .addExpectationsRecordedOf(HARMED)
        .build();
  }

  static Meeting meeting() {
    return Meeting.builder()
        .id(SampleEvents.MEETING)
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(Instant.parse("2026-07-01T17:00:00Z"))
        .endsAt(Instant.parse("2026-07-01T19:00:00Z"))
        .zone(LONDON)
        .addParticipants(RESPONSIBLE, HARMED)
        .addFacilitators(SECOND, LEAD)
        .mode(ContactMode.DIRECT)
        .addObserversAgreedBy(HARMED)
        .addSurrogateAgreedBy(HARMED)
        .build();
  }

  static Agreement agreement(int version) {
    return Agreement.builder()
        .id(SampleEvents.AGREEMENT)
        .version(version)
        .addTerms(
            term(SampleEvents.TERM.value(), TermKind.COMPENSATION, measures().get(3))
                .build())
        .addTerms(term("t-quiet", TermKind.BEHAVIOUR_UNDERTAKING, measures().get(4))
            .origin(new TermOrigin.Party(HARMED))
            .build())
        .addTerms(termInWords())
        .proportionalityStatedBy(VOLUNTEER)
        .lawfulnessStatedBy(VOLUNTEER)
        .proportionalityCheckedBy(SECOND)
        .meeting(SampleEvents.MEETING)
        .confidentiality(AgreementConfidentiality.SHAREABLE)
        .build();
  }

  static List<Confirmation> confirmations() {
    return List.of(
        new Confirmation(HARMED, ConfirmationForm.SIGNED, Optional.of(PAPER)),
        new Confirmation(RESPONSIBLE, ConfirmationForm.VERBAL, Optional.empty()));
  }

  static TermProgress progress() {
    return TermProgress.builder()
        .term(SampleEvents.TERM)
        .result(TermResult.FULFILLED)
        .paid(Money.of("45.00", "GBP"))
        .quantity(0)
        .evidence(EvidenceKind.RECEIPT)
        .confirmedBy(HARMED)
        .document(PAPER)
        .build();
  }

  static ReferrerReport report() {
    return new ReferrerReport(
        ReportContent.OUTCOME_AND_COMPLIANCE,
        Optional.of(ReportBasis.CONSENT),
        Optional.of(AGENCY),
        new TreeSet<>(List.of(ReportedStep.MET, ReportedStep.PREPARED)),
        Optional.of(OutcomeKind.AGREEMENT),
        Optional.of(Compliance.PARTLY_KEPT));
  }
}
