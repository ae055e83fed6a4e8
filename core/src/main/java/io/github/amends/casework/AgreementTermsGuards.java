// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermOrigin;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is asked of the terms of an agreement, and of a change to them. */
final class AgreementTermsGuards {
  static final Guard BURDENS_NO_ONE_HARMED = new GuardFor("AGR-06/benefit", Rules.AGR_06) {
    @Override
    public Finding judge(Question question) {
      CaseState state = question.state();
      Reasons reasons = new Reasons();
      for (Term term : AgreementGuards.drawnUp(question.event()).terms()) {
        boolean forResponsible = term.primaryBenefit()
            .filter(who -> is(state, who, Participant::isOnResponsibleSide))
            .isPresent();
        boolean callsOnHarmed =
            term.callsOn().stream().anyMatch(who -> is(state, who, Participant::isOnHarmedSide));
        if (forResponsible && callsOnHarmed) {
          reasons.add(Refusal.of("INVALID_BENEFIT", Rules.AGR_06, Fact.of("term", term.id())));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard FROM_THE_PARTIES = new GuardFor("AGR-13/from-the-parties", Rules.AGR_13) {
    @Override
    public Finding judge(Question question) {
      Reasons reasons = new Reasons();
      for (Term term : AgreementGuards.drawnUp(question.event()).terms()) {
        if (term.origin().filter(TermOrigin.Facilitator.class::isInstance).isPresent()) {
          reasons.add(
              Refusal.of("WARN_TERM_BY_FACILITATOR", Rules.AGR_13, Fact.of("term", term.id())));
        }
      }
      return reasons.finding();
    }
  };

  /** Where nobody says from whom a term comes, nobody can see whether a facilitator stepped in. */
  static final Guard ORIGIN_SAID = new GuardFor("AGR-12/origin-said", Rules.AGR_12) {
    @Override
    public Finding judge(Question question) {
      Reasons reasons = new Reasons();
      for (Term term : AgreementGuards.drawnUp(question.event()).terms()) {
        if (term.origin().isEmpty()) {
          reasons.add(Refusal.of("AGR-12", Rules.AGR_12, Fact.of("term", term.id())));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard NOT_TOO_LONG = new GuardFor("AGR-05/length", Rules.AGR_05) {
    @Override
    public Finding judge(Question question) {
      return tooLong(question.situation(), lastDay(question));
    }

    @Override
    public Finding foresee(EventType type, Situation situation) {
      return type == EventType.AGREEMENT_AGREED
          ? tooLong(situation, lastDay(situation.state().newestAgreement()))
          : Finding.notApplicable();
    }
  };

  static final Guard AMENDED_BY_ALL = new GuardFor("AGR-09/amended-by-all", Rules.AGR_09) {
    @Override
    public Finding judge(Question question) {
      Set<ParticipantId> confirming = new HashSet<>();
      for (Confirmation each : ((AgreementAmended) question.event()).confirmations()) {
        confirming.add(each.participant());
      }
      Reasons reasons = new Reasons();
      for (ParticipantState each : question.state().principals()) {
        ParticipantId who = each.participant().id();
        if (question.state().tookPart().contains(who) && !confirming.contains(who)) {
          reasons.add(
              Refusal.of("BLOCKED_AGREEMENT_CONSENT", Rules.AGR_09, Fact.of("participant", who)));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard PAID_SO_FAR = new GuardFor("AGR-11/paid-so-far", Rules.AGR_11) {
    @Override
    public Finding judge(Question question) {
      Reasons reasons = new Reasons();
      for (Term term : ((AgreementAmended) question.event()).agreement().terms()) {
        TermState before = question.state().terms().get(term.id());
        if (before == null || before.paidMinorUnits() == 0) {
          continue;
        }
        Fact fact = Fact.of("term", term.id());
        boolean sameMoney = term.measure() instanceof Measure.Payment now
            && before.term().measure() instanceof Measure.Payment then
            && now.total().currency().equals(then.total().currency());
        if (!sameMoney) {
          reasons.add(Refusal.of("INVALID_MONEY", Rules.AGR_11, fact));
        } else if (((Measure.Payment) term.measure()).total().minorUnits()
            < before.paidMinorUnits()) {
          reasons.add(Refusal.of("BLOCKED_OVERPAYMENT", Rules.AGR_11, fact));
        }
      }
      return reasons.finding();
    }
  };

  private AgreementTermsGuards() {}

  private static boolean is(CaseState state, ParticipantId who, Predicate<Participant> side) {
    return state
        .participant(who)
        .map(ParticipantState::participant)
        .filter(participant -> side.test(participant) && !participant.isMutual())
        .isPresent();
  }

  private static Finding tooLong(Situation situation, Optional<LocalDate> lastDay) {
    // Every profile sets it that has the rule in force.
    Period longest =
        situation.profile().setting(Parameter.AGREEMENT_LENGTH).period().orElseThrow();
    Optional<Occurred> agreed = situation.state().aftermath().firstAgreed();
    LocalDate until = agreed.orElse(situation.occurred()).date().plus(longest);
    if (lastDay.isEmpty() || !lastDay.get().isAfter(until)) {
      return Finding.satisfied();
    }
    Refusal refusal = Refusal.of(
            "BLOCKED_AGREEMENT_TOO_LONG", Rules.AGR_05, Fact.of("until", until))
        .liftedBy(EventType.AGREEMENT_DRAFTED.code());
    return Finding.violated(
        agreed.isPresent() ? refusal : refusal.liftingOn(firstDayOf(longest, lastDay.get())));
  }

  /** From when an agreement that is not in force yet would last no longer than it may. */
  private static LocalDate firstDayOf(Period longest, LocalDate lastDay) {
    // A month back and forth again may lose up to three days.
    LocalDate day = lastDay.minus(longest).minusDays(4);
    while (lastDay.isAfter(day.plus(longest))) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The last day on which anything would be due. */
  private static Optional<LocalDate> lastDay(Question question) {
    CaseEvent event = question.event();
    if (event instanceof BreachResolved resolved) {
      return resolved.extendedTo();
    }
    Optional<Agreement> agreement = event instanceof AgreementAmended amended
        ? Optional.of(amended.agreement())
        : question.state().newestAgreement();
    return lastDay(agreement);
  }

  private static Optional<LocalDate> lastDay(Optional<Agreement> agreement) {
    return agreement.flatMap(
        version -> version.terms().stream().map(Term::dueOn).max(LocalDate::compareTo));
  }
}
