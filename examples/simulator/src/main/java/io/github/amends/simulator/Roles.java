// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermOrigin;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.TermId;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.RiskAssessed;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.meeting.Preparation;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.Channel;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationForm;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.InformationItem;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who plays in the worked examples, and the facts that they have in common. */
final class Roles {
  static final ParticipantId HARMED = ParticipantId.of("harmed");
  static final ParticipantId RESPONSIBLE = ParticipantId.of("responsible");
  static final ParticipantId SUPPORTER = ParticipantId.of("supporter");
  static final FacilitatorId LEAD = FacilitatorId.of("volunteer-1");
  static final FacilitatorId SECOND = FacilitatorId.of("volunteer-2");
  static final MeetingId MEETING = MeetingId.of("meeting-1");

  private Roles() {}

  static ReferralReceived referral(LocalDate received, LocalDate incident) {
    Referral referral = Referral.builder()
        .id(ReferralId.of("referral-1"))
        .source(new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation("police-1")))
        .received(Occurred.on(received, Settings.ZONE))
        .incident(Incident.builder()
            .kind(IncidentKind.LOW_LEVEL_OFFENCE)
            .time(new IncidentTime.Known(Occurred.on(incident, Settings.ZONE)))
            .build())
        .justiceStage(JusticeStage.PRE_CHARGE)
        .evidence(ChargingEvidence.ENOUGH_TO_CHARGE)
        .dataBasis(Checked.DATA_BASIS)
        .build();
    return new ReferralReceived(
        referral,
        List.of(
            participant(HARMED, "person-1", ParticipantRole.HARMED).build(),
            participant(RESPONSIBLE, "person-2", ParticipantRole.RESPONSIBLE).build()));
  }

  static Participant.Builder participant(ParticipantId id, String key, ParticipantRole role) {
    return Participant.builder().id(id).party(PartyRef.person(key)).addRoles(role);
  }

  static FacilitatorAssigned assigned(FacilitatorId who, AssignmentRole role) {
    return new FacilitatorAssigned(new Assignment(who, role));
  }

  static ContactAttempted reached(ParticipantId who) {
    return new ContactAttempted(new ContactAttempt(who, Channel.PHONE, ContactOutcome.REACHED));
  }

  static InformationRecorded informed(ParticipantId who) {
    return new InformationRecorded(InformationGiven.builder()
        .id(Person.informationOf(who))
        .participant(who)
        .text("leaflet-2026")
        .addItems(InformationItem.values())
        .language("en-GB")
        .channel(Channel.HOME_VISIT)
        .form(InformationForm.SPOKEN)
        .giver(ActorRef.volunteer(LEAD.value()))
        .build());
  }

  static ConsentRecorded consent(ParticipantId who, ConsentPurpose purpose) {
    return new ConsentRecorded(Consent.builder()
        .participant(who)
        .purpose(purpose)
        .method(ConsentMethod.WRITTEN)
        .givenBy(ConsentGiver.PARTICIPANT)
        .voluntarinessStatedBy(ActorRef.volunteer(LEAD.value()))
        .information(Person.informationOf(who))
        .build());
  }

  static RiskAssessed assessed(ParticipantId who) {
    return new RiskAssessed(RiskAssessment.builder()
        .id(RiskAssessmentId.of("risk-" + who.value()))
        .participant(who)
        .putAllRatings(Arrays.stream(RiskTopic.values())
            .collect(Collectors.toMap(topic -> topic, topic -> RiskRating.LOW)))
        .residual(RiskRating.LOW)
        .conclusion(RiskConclusion.DIRECT_OK)
        .build());
  }

  static PreparationRecorded prepared(ParticipantId who) {
    return new PreparationRecorded(Preparation.builder()
        .addParticipants(who)
        .addTopics(PreparationTopic.values())
        .addGroundRulesAgreedBy(who)
        .addExpectationsRecordedOf(who)
        .addFacilitators(LEAD, SECOND)
        .minutes(60)
        .build());
  }

  static Meeting.Builder meeting(Instant start) {
    return Meeting.builder()
        .id(MEETING)
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(start)
        .endsAt(start.plusSeconds(7200))
        .zone(Settings.ZONE)
        .addParticipants(HARMED, RESPONSIBLE)
        .addFacilitators(LEAD, SECOND);
  }

  static Term term(String id, TermKind kind, Measure measure, LocalDate due) {
    EvidenceKind evidence = TermMaker.evidence(kind);
    return Term.builder()
        .id(TermId.of(id))
        .kind(kind)
        .obligor(RESPONSIBLE)
        .beneficiary(HARMED)
        .measure(measure)
        .dueOn(due)
        .evidence(evidence)
        .origin(new TermOrigin.Party(RESPONSIBLE))
        .build();
  }
}
