// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.Route;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseStage;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.Channel;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationForm;
import io.github.amends.participant.InformationItem;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.LawfulBasis;
import io.github.amends.referral.OffenceDataCondition;
import io.github.amends.volunteer.AssignmentRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A line of the log of {@link PlayedCase} as records and nothing more: codes, instants and numbers
 * are read as such, so that a wrong one is refused; no value is checked, and no id or time of an
 * event has a type of its own.
 */
record BareLine(
    int format,
    @JsonProperty("case") String caseId,
    long sequence,
    String id,
    String occurred,
    Instant recordedAt,
    Actor by,
    Typed provenance,
    Event event,
    CaseStage stage) {

  record Party(PartyRef.Kind kind, String key) {}

  record Actor(ActorRef.Kind kind, String key) {}

  record Typed(String type) {}

  /** What happened, told apart by its type. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Received.class, name = "referral-received"),
    @JsonSubTypes.Type(value = Pinned.class, name = "profile-pinned"),
    @JsonSubTypes.Type(value = Screening.class, name = "screening-begun"),
    @JsonSubTypes.Type(value = Accepted.class, name = "referral-accepted"),
    @JsonSubTypes.Type(value = Assigned.class, name = "facilitator-assigned"),
    @JsonSubTypes.Type(value = Contacted.class, name = "contact-attempted"),
    @JsonSubTypes.Type(value = Informed.class, name = "information-recorded"),
    @JsonSubTypes.Type(value = Consented.class, name = "consent-recorded"),
    @JsonSubTypes.Type(value = Acknowledged.class, name = "acknowledgement-recorded"),
    @JsonSubTypes.Type(value = Assessed.class, name = "risk-assessed"),
    @JsonSubTypes.Type(value = Suitable.class, name = "suitability-decided"),
    @JsonSubTypes.Type(value = Prepared.class, name = "preparation-recorded")
  })
  sealed interface Event {}

  record Received(Referral referral, List<Participant> participants) implements Event {}

  record Referral(
      String id,
      Source source,
      String received,
      Incident incident,
      JusticeStage justiceStage,
      ChargingEvidence evidence,
      DataBasis dataBasis) {}

  record Source(String type, AgencyKind kind, Party agency) {}

  record Incident(IncidentKind kind, IncidentTime time) {}

  record IncidentTime(String type, String occurred) {}

  record DataBasis(LawfulBasis lawfulBasis, OffenceDataCondition offenceCondition) {}

  record Participant(String id, Party party, List<ParticipantRole> roles) {}

  record Pinned(Profile profile) implements Event {}

  record Profile(String id, int version, String contentHash) {}

  record Screening() implements Event {}

  record Accepted() implements Event {}

  record Assigned(Assignment assignment) implements Event {}

  record Assignment(String facilitator, AssignmentRole role) {}

  record Contacted(Attempt attempt) implements Event {}

  record Attempt(String participant, Channel channel, ContactOutcome outcome) {}

  record Informed(Information information) implements Event {}

  record Information(
      String id,
      String participant,
      String text,
      List<InformationItem> items,
      String language,
      Channel channel,
      InformationForm form,
      Actor giver) {}

  record Consented(Consent consent) implements Event {}

  record Consent(
      String participant,
      ConsentPurpose purpose,
      ConsentMethod method,
      String information,
      ConsentGiver givenBy,
      Actor voluntarinessStatedBy) {}

  record Acknowledged(Acknowledgement acknowledgement) implements Event {}

  record Acknowledgement(String participant, AcknowledgementDegree degree) {}

  record Assessed(Assessment assessment) implements Event {}

  record Assessment(
      String id,
      String participant,
      Map<RiskTopic, RiskRating> ratings,
      RiskRating residual,
      RiskConclusion conclusion) {}

  record Suitable(Suitability suitability) implements Event {}

  record Suitability(String type, Route route) {}

  record Prepared(Preparation preparation) implements Event {}

  record Preparation(
      List<String> participants,
      List<String> facilitators,
      int minutes,
      List<PreparationTopic> topics,
      List<String> groundRulesAgreedBy,
      List<String> expectationsRecordedOf) {}
}
