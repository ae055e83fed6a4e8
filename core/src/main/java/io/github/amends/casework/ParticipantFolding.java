// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.Regions.ConsentAct;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SupportOffered;
import io.github.amends.meeting.Preparation;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.InformationGiven;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How events about one participant become that participant's state. */
final class ParticipantFolding {
  private static final Comparator<Occurred> BY_END =
      Comparator.comparing(Occurred::end).thenComparing(Occurred::start);

  private ParticipantFolding() {}

  /** A later version is not the one that anybody has consented to. */
  static void supersedeConsents(CaseFacts facts, Occurred occurred) {
    for (ParticipantState each : facts.participants.values()) {
      if (each.consentsTo(ConsentPurpose.AGREEMENT)) {
        ParticipantFacts after = each.facts();
        step(after, ConsentPurpose.AGREEMENT, ConsentAct.SUPERSEDE, occurred, Optional.empty());
        put(facts, after);
      }
    }
  }

  static void take(CaseFacts facts, CaseEvent event, long sequence, Occurred occurred) {
    if (event instanceof RiskAssessed assessed) {
      facts.assessments = facts.assessments.with(assessed.assessment().id());
    }
    if (event instanceof PreparationRecorded prepared) {
      prepare(facts, prepared.preparation(), occurred);
      return;
    }
    Optional<ParticipantId> who = who(event);
    ParticipantState before = who.isPresent() ? facts.participants.get(who.get()) : null;
    // A fact about somebody whom the log does not name is kept in the log and changes no state.
    if (before != null) {
      ParticipantFacts after = before.facts();
      change(after, event, sequence, occurred);
      put(facts, after);
    }
  }

  private static Optional<ParticipantId> who(CaseEvent event) {
    Collection<ParticipantId> named = References.participants(event);
    return named.isEmpty() ? Optional.empty() : Optional.of(named.iterator().next());
  }

  private static void change(
      ParticipantFacts facts, CaseEvent event, long sequence, Occurred occurred) {
    if (event instanceof ContactAttempted contact) {
      facts.contacts = facts.contacts.with(contact.attempt().outcome());
    } else if (event instanceof InformationRecorded told) {
      InformationGiven given = told.information();
      facts.information = facts.information.with(given.id(), new DatedInformation(given, occurred));
    } else if (event instanceof ConsentRecorded given) {
      consent(facts, given.consent(), occurred);
    } else if (event instanceof ConsentOffered offered) {
      step(facts, offered.purpose(), ConsentAct.OFFER, occurred, Optional.empty());
    } else if (event instanceof ConsentRefused refused) {
      refuse(facts, refused.purpose(), occurred);
    } else if (event instanceof ConsentWithdrawn withdrawn) {
      withdraw(facts, withdrawn, occurred);
    } else if (event instanceof AcknowledgementRecorded recorded) {
      facts.acknowledgement = Optional.of(recorded.acknowledgement().degree());
      facts.retracted = Optional.empty();
    } else if (event instanceof AcknowledgementRetracted) {
      facts.retracted = Optional.of(occurred);
    } else if (event instanceof RiskAssessed assessed) {
      facts.risk = Optional.of(new DatedRisk(assessed.assessment(), occurred, sequence));
    } else if (event instanceof InformationDeclined declined) {
      facts.declinedInformation = facts.declinedInformation.withAll(declined.subjects());
    } else if (event instanceof AppropriateAdultOffered offered) {
      facts.adultOffered = Optional.of(offered.response());
    } else if (event instanceof SupportOffered offered) {
      facts.supportOffered = facts.supportOffered.with(offered.support(), offered.response());
    } else if (event instanceof ParticipationEnded ended) {
      facts.ended = Optional.of(ended.reason());
    }
  }

  private static void put(CaseFacts facts, ParticipantFacts changed) {
    facts.participants =
        facts.participants.with(changed.participant.id(), new ParticipantState(changed));
  }

  private static void consent(ParticipantFacts facts, Consent consent, Occurred occurred) {
    if (!isOvertaken(facts, consent.purpose(), occurred)) {
      step(facts, consent.purpose(), ConsentAct.GIVE, occurred, consent.expiresOn());
    }
  }

  /** Whether a consent is told of late: what the person said since then stands (rule CON-13). */
  private static boolean isOvertaken(
      ParticipantFacts facts, ConsentPurpose purpose, Occurred occurred) {
    Occurred withdrawn = facts.withdrawals.get(purpose);
    ConsentState before = facts.consents.get(purpose);
    return (withdrawn != null && !occurred.isAfter(withdrawn))
        || (before != null && occurred.isBefore(before.since()));
  }

  private static void refuse(ParticipantFacts facts, ConsentPurpose purpose, Occurred occurred) {
    ConsentState before = facts.consents.get(purpose);
    boolean withdrawnSince = before != null
        && before.status() == ConsentStatus.WITHDRAWN
        && occurred.isBefore(before.since());
    if (!withdrawnSince) {
      step(facts, purpose, ConsentAct.REFUSE, occurred, Optional.empty());
    }
  }

  private static void withdraw(
      ParticipantFacts facts, ConsentWithdrawn withdrawn, Occurred occurred) {
    for (ConsentPurpose purpose : withdrawn.purposes()) {
      Occurred before = facts.withdrawals.get(purpose);
      // One that is told later may be of an earlier day; the newest is what counts.
      Occurred newest = before != null && BY_END.compare(before, occurred) >= 0 ? before : occurred;
      facts.withdrawals = facts.withdrawals.with(purpose, newest);
      step(facts, purpose, ConsentAct.WITHDRAW, newest, Optional.empty());
    }
  }

  private static void step(
      ParticipantFacts facts,
      ConsentPurpose purpose,
      ConsentAct act,
      Occurred since,
      Optional<LocalDate> expiresOn) {
    ConsentState before = facts.consents.get(purpose);
    if (before != null && !Regions.CONSENT.allows(before.status(), act)) {
      return;
    }
    ConsentStatus next = before == null
        ? Regions.CONSENT.beginning(act).orElseThrow()
        : Regions.CONSENT.after(before.status(), act);
    facts.consents = facts.consents.with(purpose, new ConsentState(next, since, expiresOn));
    facts.carriedOver = facts.carriedOver.without(purpose);
  }

  private static void prepare(CaseFacts facts, Preparation preparation, Occurred occurred) {
    List<ParticipantState> prepared = new ArrayList<>();
    List<ParticipantId> principals = new ArrayList<>();
    for (ParticipantState each : facts.participants.values()) {
      if (preparation.participants().contains(each.participant().id())) {
        prepared.add(each);
        if (each.participant().isPrincipal()) {
          principals.add(each.participant().id());
        }
      }
    }
    // Opposed parties who were prepared together were not prepared separately (rule PRE-07).
    if (!Sides.areBothAmong(facts.participants, principals)) {
      for (ParticipantState each : prepared) {
        ParticipantFacts after = each.facts();
        prepare(after, preparation, occurred);
        put(facts, after);
      }
    }
  }

  private static void prepare(ParticipantFacts facts, Preparation preparation, Occurred occurred) {
    ParticipantId who = facts.participant.id();
    facts.separatePreparations++;
    facts.preparedBy = facts.preparedBy.withAll(preparation.facilitators());
    // One that is told later may be of an earlier day; the newest is what counts.
    if (facts.lastPrepared.isEmpty() || BY_END.compare(facts.lastPrepared.get(), occurred) < 0) {
      facts.lastPrepared = Optional.of(occurred);
    }
    facts.agreedToGroundRules |= preparation.groundRulesAgreedBy().contains(who);
    facts.expectationsRecorded |= preparation.expectationsRecordedOf().contains(who);
    if (!facts.settled.containsAll(preparation.topics())) {
      Set<PreparationTopic> settled = EnumSet.copyOf(preparation.topics());
      settled.addAll(facts.settled);
      facts.settled = Collections.unmodifiableSet(settled);
    }
  }
}
