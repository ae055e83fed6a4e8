// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.DataKind;
import io.github.amends.event.EntryErased;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ProfileRebound;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.Participant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How reopening, erasing and rebinding become state. */
final class RecordFolding {
  private RecordFolding() {}

  static void take(CaseFacts facts, CaseEvent event) {
    switch (event.type()) {
      case CASE_REOPENED -> reopen(facts);
      case PROFILE_REBOUND -> facts.profile = Optional.of(((ProfileRebound) event).profile());
      case PERSON_ERASED -> {
        PersonErased erased = (PersonErased) event;
        remove(facts, erased.participant(), erased.kinds());
      }
      case ENTRY_ERASED -> forgotten(facts, (EntryErased) event);
      case CASE_MINIMISED -> {
        for (ParticipantId each : List.copyOf(facts.participants.keySet())) {
          remove(facts, each, ((CaseMinimised) event).kinds());
        }
      }
      default -> {}
    }
  }

  /**
   * A new episode: people, referral, conflicts and the ids that were used stay; what was agreed,
   * judged, prepared and assigned does not count any more, nor what came of the last episode.
   */
  private static void reopen(CaseFacts facts) {
    for (ParticipantState each : List.copyOf(facts.participants.values())) {
      ParticipantFacts after = each.facts();
      carryOver(after);
      after.risk = Optional.empty();
      after.separatePreparations = 0;
      after.lastPrepared = Optional.empty();
      after.agreedToGroundRules = false;
      after.expectationsRecorded = false;
      after.settled = Set.of();
      after.preparedBy = OrderedSet.empty();
      after.adultOffered = Optional.empty();
      put(facts, after);
    }
    facts.assignments = OrderedMap.empty();
    facts.route = Optional.empty();
    facts.routesTaken = OrderedSet.empty();
    facts.mitigations = OrderedMap.empty();
    facts.waived = OrderedMap.empty();
    facts.supporterWishes = OrderedMap.empty();
    facts.datesTold = OrderedSet.empty();
    facts.tookPart = OrderedSet.empty();
    facts.sittingsHeld = 0;
    facts.deliveredBefore = facts.delivered.size();
    facts.lettersKeptBefore = facts.lettersKept.size();
    facts.outcome = Optional.empty();
    facts.newestAgreement = Optional.empty();
    facts.agreementInForce = Optional.empty();
    facts.terms = OrderedMap.empty();
    facts.versions = OrderedMap.empty();
    facts.lastReview = Optional.empty();
    facts.openBreach = Optional.empty();
    facts.informed = OrderedSet.empty();
    facts.followUps = OrderedMap.empty();
    facts.contactTallies = OrderedMap.empty();
    facts.referrerInformed = false;
    facts.hold = Optional.empty();
    facts.closure = Optional.empty();
  }

  /** A consent becomes a thing of the past; a refusal or withdrawal goes on protecting. */
  private static void carryOver(ParticipantFacts facts) {
    for (Map.Entry<ConsentPurpose, ConsentState> each : facts.consents.entrySet()) {
      if (!each.getValue().status().isDeclined()) {
        Occurred since = each.getValue().since();
        facts.carriedOver = facts.carriedOver.with(each.getKey(), since);
        facts.consents = facts.consents.without(each.getKey());
      }
    }
  }

  private static void remove(CaseFacts facts, ParticipantId who, Collection<DataKind> kinds) {
    ParticipantState before = facts.participants.get(who);
    if (before == null) {
      return;
    }
    ParticipantFacts after = before.facts();
    after.removed = after.removed.withAll(kinds);
    for (DataKind kind : kinds) {
      switch (kind) {
        case CONSENT -> {
          after.consents = OrderedMap.empty();
          after.withdrawals = OrderedMap.empty();
          after.carriedOver = OrderedMap.empty();
        }
        case ACKNOWLEDGEMENT -> {
          after.acknowledgement = Optional.empty();
          after.retracted = Optional.empty();
        }
        case RISK -> after.risk = Optional.empty();
        case CONTACT -> {
          after.contacts = lastingContacts(after);
          facts.contactTallies = facts.contactTallies.without(who);
        }
        case NEEDS -> after.participant = withoutNeeds(after.participant);
        case IDENTITY, NARRATIVE, SURVEY -> {}
      }
    }
    put(facts, after);
  }

  /** Its trace may come later than what is read of the log; that they answered still counts. */
  private static void forgotten(CaseFacts facts, EntryErased erased) {
    if (erased.kind() == DataKind.SURVEY) {
      facts.surveysReturned++;
    }
    ParticipantState before = facts.participants.get(erased.participant());
    if (before != null) {
      ParticipantFacts after = before.facts();
      after.removed = after.removed.with(erased.kind());
      put(facts, after);
    }
  }

  private static Participant withoutNeeds(Participant participant) {
    return participant.withVulnerabilities().withAdjustments().withLanguage(Optional.empty());
  }

  /** That somebody asked to be left alone outlasts everything else that is known of contacts. */
  private static OrderedSet<ContactOutcome> lastingContacts(ParticipantFacts facts) {
    OrderedSet<ContactOutcome> none = OrderedSet.empty();
    return facts.contacts.contains(ContactOutcome.ASKED_NOT_TO_CONTACT)
        ? none.with(ContactOutcome.ASKED_NOT_TO_CONTACT)
        : none;
  }

  private static void put(CaseFacts facts, ParticipantFacts changed) {
    facts.participants =
        facts.participants.with(changed.participant.id(), new ParticipantState(changed));
  }
}
