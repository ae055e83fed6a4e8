// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/**
 * A line of the log of {@link PlayedCase} as text and numbers alone: what Jackson reads where
 * nothing is checked but the form of the line, and no value has a type of its own.
 */
record BareLine(
    int format,
    @JsonProperty("case") String caseId,
    long sequence,
    String id,
    String occurred,
    String recordedAt,
    Party by,
    Typed provenance,
    Event event,
    String stage) {

  record Party(String kind, String key) {}

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
      String justiceStage,
      String evidence,
      DataBasis dataBasis) {}

  record Source(String type, String kind, Party agency) {}

  record Incident(String kind, IncidentTime time) {}

  record IncidentTime(String type, String occurred) {}

  record DataBasis(String lawfulBasis, String offenceCondition) {}

  record Participant(String id, Party party, List<String> roles) {}

  record Pinned(Profile profile) implements Event {}

  record Profile(String id, int version, String contentHash) {}

  record Screening() implements Event {}

  record Accepted() implements Event {}

  record Assigned(Assignment assignment) implements Event {}

  record Assignment(String facilitator, String role) {}

  record Contacted(Attempt attempt) implements Event {}

  record Attempt(String participant, String channel, String outcome) {}

  record Informed(Information information) implements Event {}

  record Information(
      String id,
      String participant,
      String text,
      List<String> items,
      String language,
      String channel,
      String form,
      Party giver) {}

  record Consented(Consent consent) implements Event {}

  record Consent(
      String participant,
      String purpose,
      String method,
      String information,
      String givenBy,
      Party voluntarinessStatedBy) {}

  record Acknowledged(Acknowledgement acknowledgement) implements Event {}

  record Acknowledgement(String participant, String degree) {}

  record Assessed(Assessment assessment) implements Event {}

  record Assessment(
      String id,
      String participant,
      Map<String, String> ratings,
      String residual,
      String conclusion) {}

  record Suitable(Suitability suitability) implements Event {}

  record Suitability(String type, String route) {}

  record Prepared(Preparation preparation) implements Event {}

  record Preparation(
      List<String> participants,
      List<String> facilitators,
      int minutes,
      List<String> topics,
      List<String> groundRulesAgreedBy,
      List<String> expectationsRecordedOf) {}
}
