// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.EventType;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.RiskAssessed;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.InformationItem;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether people have been told and have agreed (rules INF-03, CON-01, CON-02, CON-03, CON-13 and
 * AGR-01).
 */
final class ConsentGuards {
  /** What rules of their own ask for: INF-07 and EQ-02. */
  private static final Set<InformationItem> ASKED_APART = Collections.unmodifiableSet(
      EnumSet.of(InformationItem.LIMITS_OF_CONFIDENTIALITY, InformationItem.LEGAL_ADVICE));

  static final Guard INFORMATION_COMPLETE = new GuardFor("INF-03/complete", Rules.INF_03) {
    @Override
    public Finding judge(Question question) {
      InformationGiven told = ((InformationRecorded) question.event()).information();
      Set<InformationItem> items = EnumSet.copyOf(ASKED_APART);
      items.addAll(told.items());
      return Finding.of(incomplete(question.profile(), told.participant(), items));
    }
  };

  static final Guard INFORMED_BEFORE_CONSENT = new GuardFor("INF-03/before-consent", Rules.INF_03) {
    @Override
    public Finding judge(Question question) {
      return informationFor(question).isPresent()
          ? Finding.satisfied()
          : Finding.of(incomplete(question.profile(), consent(question).participant(), Set.of()));
    }
  };

  static final Guard RESTS_ON_INFORMATION =
      new GuardFor("CON-02/rests-on-information", Rules.CON_02) {
        @Override
        public Finding judge(Question question) {
          Optional<DatedInformation> told = informationFor(question);
          return told.isPresent() && question.occurred().isBefore(told.get().occurred())
              ? Finding.violated(Refusal.of(
                      "BLOCKED_CONSENT_PRECEDES_INFORMATION",
                      Rules.CON_02,
                      participant(consent(question).participant()),
                      Fact.of("informed", told.get().occurred().date()))
                  .liftedBy(EventType.CONSENT_RECORDED.code()))
              : Finding.satisfied();
        }
      };

  static final Guard NEWER_THAN_WITHDRAWAL =
      new GuardFor("CON-13/newer-than-withdrawal", Rules.CON_13) {
        @Override
        public Finding judge(Question question) {
          Consent consent = consent(question);
          Optional<ParticipantState> who = question.state().participant(consent.participant());
          Occurred withdrawn =
              who.isPresent() ? who.get().withdrawals().get(consent.purpose()) : null;
          return withdrawn == null || question.occurred().isAfter(withdrawn)
              ? Finding.satisfied()
              : Finding.violated(withdrawn(
                  List.of(Rules.CON_13), consent.participant(), consent.purpose(), withdrawn));
        }
      };

  static final Guard MAY_BE_CONTACTED = new GuardFor("CON-03/may-be-contacted", Rules.CON_03) {
    @Override
    public Finding judge(Question question) {
      ParticipantId who = ((ContactAttempted) question.event()).attempt().participant();
      Optional<ParticipantState> state = question.state().participant(who);
      return state.isPresent()
              && state.get().contacts().contains(ContactOutcome.ASKED_NOT_TO_CONTACT)
          ? Finding.violated(Refusal.of("BLOCKED_DO_NOT_CONTACT", Rules.CON_03, participant(who)))
          : Finding.satisfied();
    }
  };

  static final Guard TO_ASSESSMENT = new GuardFor("CON-01/assessment", Rules.CON_01) {
    @Override
    public Finding judge(Question question) {
      ParticipantId who = ((RiskAssessed) question.event()).assessment().participant();
      return missing(question, who, ConsentPurpose.ASSESSMENT);
    }
  };

  static final Guard TO_CONTACT_BETWEEN_PARTIES = new GuardFor("CON-01/contact", Rules.CON_01) {
    @Override
    public Finding judge(Question question) {
      return toContact(question);
    }
  };

  static final Guard TO_FOLLOW_UP = new GuardFor("CON-01/follow-up", Rules.CON_01) {
    @Override
    public Finding judge(Question question) {
      Optional<ParticipantId> who = question.event() instanceof FollowUpRecorded recorded
          ? Optional.of(recorded.followUp().participant())
          : AftermathReferences.respondent(question.event());
      return who.isPresent()
          ? missing(question, who.get(), ConsentPurpose.FOLLOW_UP)
          : Finding.notApplicable();
    }
  };

  static final Guard TO_AGREEMENT = new StateGuard("AGR-01/consent-to-agreement", Rules.AGR_01) {
    @Override
    Finding find(Situation situation) {
      Reasons reasons = new Reasons();
      for (ParticipantState each : situation.state().principalsThere()) {
        ParticipantId who = each.participant().id();
        boolean party = situation.state().tookPart().contains(who);
        if (party && !isActive(each, ConsentPurpose.AGREEMENT, situation.occurred())) {
          reasons.add(Refusal.of(notToAgreement(each), Rules.AGR_01, participant(who))
              .liftedBy(EventType.CONSENT_RECORDED.code()));
        }
      }
      return reasons.finding();
    }
  };

  private ConsentGuards() {}

  /** Who consented to an earlier version has not consented to this one. */
  private static String notToAgreement(ParticipantState state) {
    ConsentState consent = state.consents().get(ConsentPurpose.AGREEMENT);
    return consent != null && consent.status() == ConsentStatus.SUPERSEDED
        ? "BLOCKED_CONSENT_SUPERSEDED"
        : "BLOCKED_AGREEMENT_CONSENT";
  }

  /** Whether a consent is active, and was by the time of an act. */
  static boolean isActive(ParticipantState state, ConsentPurpose purpose, Occurred act) {
    ConsentState consent = state.consents().get(purpose);
    return consent != null
        && consent.statusOn(act.date()) == ConsentStatus.ACTIVE
        && !consent.since().isAfter(act);
  }

  private static Finding toContact(Question question) {
    Contact contact = question.contact().orElseThrow();
    ConsentPurpose purpose = contact.purpose();
    Occurred act = question.occurred();
    Reasons reasons = new Reasons();
    for (ParticipantState each : contact.lackingAmongAll(state -> isActive(state, purpose, act))) {
      reasons.add(refusal(each, purpose));
    }
    return reasons.finding();
  }

  private static Finding missing(Question question, ParticipantId who, ConsentPurpose purpose) {
    Optional<ParticipantState> state = question.state().participant(who);
    return state.isPresent() && !isActive(state.get(), purpose, question.occurred())
        ? Finding.violated(refusal(state.get(), purpose))
        : Finding.satisfied();
  }

  /** Why a consent is not active: each way has a code of its own. */
  static Refusal refusal(ParticipantState state, ConsentPurpose purpose) {
    ParticipantId who = state.participant().id();
    ConsentState consent = state.consents().get(purpose);
    if (consent != null && consent.status() == ConsentStatus.WITHDRAWN) {
      return withdrawn(
          List.of(Rules.CON_01, Rules.CON_03, Rules.CON_13), who, purpose, consent.since());
    }
    if (consent == null && state.carriedOver().containsKey(purpose)) {
      return Refusal.of(
              "BLOCKED_CONSENT_CARRIED_OVER",
              List.of(Rules.CON_01, Rules.CON_14),
              participant(who),
              Fact.of("purpose", purpose.code()))
          .liftedBy(EventType.CONSENT_RECORDED.code());
    }
    if (consent != null
        && consent.status() == ConsentStatus.ACTIVE
        && consent.expiresOn().isPresent()) {
      return expired(state, purpose, Rules.CON_01, consent.expiresOn().get());
    }
    String code = consent != null && consent.status() == ConsentStatus.REFUSED
        ? "BLOCKED_CONSENT_REFUSED"
        : "BLOCKED_CONSENT_MISSING";
    return Refusal.of(code, Rules.CON_01, participant(who), Fact.of("purpose", purpose.code()))
        .liftedBy(EventType.CONSENT_RECORDED.code());
  }

  static Refusal expired(
      ParticipantState state, ConsentPurpose purpose, RuleId rule, LocalDate until) {
    return Refusal.of(
            "BLOCKED_CONSENT_EXPIRED",
            rule,
            participant(state.participant().id()),
            Fact.of("purpose", purpose.code()),
            Fact.of("until", until))
        .liftedBy(EventType.CONSENT_RECORDED.code());
  }

  private static Refusal withdrawn(
      List<RuleId> rules, ParticipantId who, ConsentPurpose purpose, Occurred withdrawn) {
    return Refusal.of(
            "BLOCKED_CONSENT_WITHDRAWN",
            rules,
            participant(who),
            Fact.of("purpose", purpose.code()),
            Fact.of("withdrawn", withdrawn.date()))
        .liftedBy(EventType.CONSENT_RECORDED.code());
  }

  private static List<Refusal> incomplete(
      Profile profile, ParticipantId who, Set<InformationItem> told) {
    List<String> missing =
        new ArrayList<>(profile.setting(Parameter.INFORMATION_ITEMS).codes());
    told.forEach(item -> missing.remove(item.code()));
    return missing.isEmpty()
        ? List.of()
        : List.of(Refusal.of(
                "BLOCKED_INFORMATION_INCOMPLETE",
                Rules.INF_03,
                participant(who),
                Fact.of("missing", String.join(", ", missing)))
            .liftedBy(EventType.INFORMATION_RECORDED.code()));
  }

  private static Optional<DatedInformation> informationFor(Question question) {
    Consent consent = consent(question);
    Optional<ParticipantState> who = question.state().participant(consent.participant());
    return who.isPresent()
        ? Optional.ofNullable(who.get().information().get(consent.information()))
        : Optional.empty();
  }

  private static Consent consent(Question question) {
    return ((ConsentRecorded) question.event()).consent();
  }

  private static Fact participant(ParticipantId who) {
    return Fact.of("participant", who);
  }
}
