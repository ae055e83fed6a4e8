// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.EventFacts.facts;

import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.event.SupportOffered;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.event.SurveyOffered;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Fact;
import java.util.List;

/** What may be told of events about one person: a participant or a facilitator. */
final class PeopleEventFacts {
  private PeopleEventFacts() {}

  static void addTo(EventFacts all) {
    assigned(all);
    engaged(all);
    assessed(all);
    afterwards(all);
  }

  private static void assigned(EventFacts all) {
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
  }

  private static void engaged(EventFacts all) {
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
        ParticipationEnded.class,
        event -> facts("participant", event.participant(), "reason", event.reason()));
    all.on(
        AppropriateAdultOffered.class,
        event -> facts("participant", event.participant(), "response", event.response()));
    all.on(SupporterWished.class, event -> facts("participant", event.participant()));
    all.on(
        SupporterRefused.class,
        event -> facts("participant", event.participant(), "grounds", event.grounds()));
    all.on(
        InformationDeclined.class,
        event -> facts("participant", event.participant(), "subjects", event.subjects()));
    all.on(
        ConsentOffered.class,
        event -> facts(
            "participant",
            event.participant(),
            "purpose",
            event.purpose(),
            "approach",
            event.approach()));
  }

  private static void assessed(EventFacts all) {
    all.on(
        MitigationAdded.class,
        event -> facts(
            "mitigation", event.mitigation().id(), "day", event.mitigation().dueOn()));
    all.on(MitigationCompleted.class, event -> facts("mitigation", event.mitigation()));
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
  }

  private static void afterwards(EventFacts all) {
    all.on(
        HarmedInformed.class,
        event -> facts("participant", event.participant(), "content", event.content()));
    all.on(
        SupportOffered.class,
        event -> facts(
            "participant",
            event.participant(),
            "support",
            event.support(),
            "response",
            event.response()));
    all.on(
        SurveyOffered.class,
        event -> facts("instrument", event.instrument().key().value()));
    all.on(
        SatisfactionRecorded.class,
        event -> facts("instrument", event.response().instrument().key().value()));
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
