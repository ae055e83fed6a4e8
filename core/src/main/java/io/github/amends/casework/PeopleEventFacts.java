// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.EventFacts.facts;

import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.RiskAssessed;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Fact;
import java.util.List;

/** What may be told of events about one person: a participant or a facilitator. */
final class PeopleEventFacts {
  private PeopleEventFacts() {}

  static void addTo(EventFacts all) {
    all.on(ParticipantAdded.class, event -> joined(event.participant()));
    all.on(
        FacilitatorAssigned.class,
        event -> facts(
            "facilitator",
            event.assignment().facilitator(),
            "role",
            event.assignment().role()));
    all.on(
        AssignmentEnded.class,
        event -> facts("facilitator", event.facilitator(), "reason", event.reason()));
    all.on(
        ConflictDeclared.class,
        event -> facts(
            "facilitator",
            event.conflict().facilitator(),
            "conflict",
            event.conflict().kind()));
    all.on(ContactAttempted.class, event -> contacted(event.attempt()));
    all.on(
        InformationRecorded.class,
        event -> facts(
            "participant",
            event.information().participant(),
            "information",
            event.information().id()));
    all.on(ConsentRecorded.class, event -> consented(event.consent()));
    all.on(
        ConsentRefused.class,
        event -> facts("participant", event.participant(), "purpose", event.purpose()));
    all.on(
        ConsentWithdrawn.class,
        event -> facts("participant", event.participant(), "purposes", event.purposes()));
    all.on(
        AcknowledgementRecorded.class,
        event -> facts("participant", event.acknowledgement().participant()));
    all.on(AcknowledgementRetracted.class, event -> facts("participant", event.participant()));
    all.on(
        RiskAssessed.class,
        event -> facts(
            "participant",
            event.assessment().participant(),
            "assessment",
            event.assessment().id()));
    all.on(
        PreparationRecorded.class,
        event -> facts(
            "participants",
            event.preparation().participants(),
            "facilitators",
            event.preparation().facilitators()));
    all.on(
        FollowUpRecorded.class,
        event -> facts(
            "participant",
            event.followUp().participant(),
            "reached",
            event.followUp().reached()));
  }

  private static List<Fact> joined(Participant participant) {
    return facts("participant", participant.id(), "roles", participant.roles());
  }

  private static List<Fact> contacted(ContactAttempt attempt) {
    return facts(
        "participant",
        attempt.participant(),
        "channel",
        attempt.channel(),
        "outcome",
        attempt.outcome());
  }

  private static List<Fact> consented(Consent consent) {
    return facts(
        "participant",
        consent.participant(),
        "purpose",
        consent.purpose(),
        "method",
        consent.method());
  }
}
