// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.Route;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.Money;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.event.TermWaived;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.util.Optional;

/** Whether an outcome, an agreement and what is done about it are in order. */
final class AgreementGuards {
  static final Guard KIND_FITS = new GuardFor("AGR-03/kind-fits", Rules.AGR_03) {
    @Override
    public Finding judge(Question question) {
      OutcomeKind kind = ((OutcomeRecorded) question.event()).outcome().kind();
      return fits(kind, question.state()) ? Finding.satisfied() : Finding.violated(wrongKind(kind));
    }
  };

  static final Guard WAS_REACHED = new StateGuard("AGR-03/was-reached", Rules.AGR_03) {
    @Override
    Finding find(Situation situation) {
      Optional<Outcome> outcome = situation.state().outcome();
      return outcome.isPresent() && !outcome.get().isAgreement()
          ? Finding.violated(wrongKind(outcome.get().kind()))
          : Finding.satisfied();
    }
  };

  static final Guard OWED_BY_NO_ONE_HARMED = new GuardFor("AGR-06/obligors", Rules.AGR_06) {
    @Override
    public Finding judge(Question question) {
      Reasons reasons = new Reasons();
      for (Term term : drawnUp(question.event()).terms()) {
        if (isOwedByHarmed(question.state(), term)) {
          reasons.add(Refusal.of(
              "INVALID_OBLIGOR",
              Rules.AGR_06,
              Fact.of("term", term.id()),
              Fact.of("participant", term.obligor())));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard NOT_OVERPAID = new GuardFor("AGR-11/not-overpaid", Rules.AGR_11) {
    @Override
    public Finding judge(Question question) {
      TermProgress progress = ((TermProgressRecorded) question.event()).progress();
      Optional<Money> paid = progress.paid();
      TermState term = question.state().terms().get(progress.term());
      return term == null || paid.isEmpty() ? Finding.notApplicable() : payment(term, paid.get());
    }
  };

  static final Guard TERM_IS_OPEN = new GuardFor("MON-01/term-is-open", Rules.MON_01) {
    @Override
    public Finding judge(Question question) {
      TermId id = question.event() instanceof TermWaived waived
          ? waived.term()
          : ((TermProgressRecorded) question.event()).progress().term();
      TermState term = question.state().terms().get(id);
      return term != null && term.isEnded()
          ? Finding.violated(Refusal.of(
              "BLOCKED_TERM_ENDED",
              Rules.MON_01,
              Fact.of("term", id),
              Fact.of("status", term.status().code())))
          : Finding.satisfied();
    }
  };

  static final Guard KEPT_IN_FULL = new GuardFor("MON-01/kept-in-full", Rules.MON_01) {
    @Override
    public Finding judge(Question question) {
      TermProgress progress = ((TermProgressRecorded) question.event()).progress();
      TermState term = question.state().terms().get(progress.term());
      boolean falls = term != null
          && progress.result() == TermResult.FULFILLED
          && isShort(term, paid(progress), progress.quantity());
      return falls
          ? Finding.violated(
              Refusal.of("BLOCKED_TERM_SHORT", Rules.MON_01, Fact.of("term", progress.term())))
          : Finding.satisfied();
    }
  };

  static final Guard PROCESS_TAKEN = new StateGuard("process-taken") {
    @Override
    Finding find(Situation situation) {
      return situation.state().isProcessTaken() || isLetterKept(situation.state())
          ? Finding.satisfied()
          : Finding.violated(Refusal.structural("BLOCKED_NO_PROCESS"));
    }
  };

  static final Guard NEXT_VERSION = new GuardFor("next-version") {
    @Override
    public Finding judge(Question question) {
      Agreement drafted = drawnUp(question.event());
      Optional<Agreement> newest = question.state().newestAgreement();
      boolean next = newest.isPresent()
          ? newest.get().id().equals(drafted.id())
              && newest.get().version() + 1 == drafted.version()
          : drafted.version() == 1;
      return next
          ? Finding.satisfied()
          : Finding.violated(stale(drafted.id(), question.event().type()));
    }
  };

  static final Guard NEWEST_VERSION = new GuardFor("newest-version") {
    @Override
    public Finding judge(Question question) {
      AgreementAgreed agreed = (AgreementAgreed) question.event();
      Optional<Agreement> newest = question.state().newestAgreement();
      boolean isNewest = newest.isPresent()
          && newest.get().id().equals(agreed.agreement())
          && newest.get().version() == agreed.version();
      return isNewest
          ? Finding.satisfied()
          : Finding.violated(stale(agreed.agreement(), EventType.AGREEMENT_DRAFTED));
    }
  };

  private AgreementGuards() {}

  /** Nothing is agreed where nobody is in contact; exchanges and kept letters end as such. */
  private static boolean fits(OutcomeKind kind, CaseState state) {
    boolean noContact = state.route().equals(Optional.of(Route.NO_CONTACT));
    return switch (kind) {
      case ENDED_EARLY -> true;
      case INDIRECT_COMPLETED ->
        isLetterKept(state)
            || (state.route().equals(Optional.of(Route.INDIRECT)) && state.isExchangeDelivered());
      default -> !noContact;
    };
  }

  /** Whether the route is the letter that is not sent, and one was written. */
  private static boolean isLetterKept(CaseState state) {
    return state.route().equals(Optional.of(Route.NO_CONTACT)) && state.isLetterKept();
  }

  private static boolean isOwedByHarmed(CaseState state, Term term) {
    boolean harmed = state
        .participant(term.obligor())
        .map(ParticipantState::participant)
        .map(who -> who.isOnHarmedSide() && !who.isMutual())
        .orElse(false);
    return harmed && term.kind() != TermKind.AGENCY_ACTION;
  }

  private static Finding payment(TermState state, Money paid) {
    Fact term = Fact.of("term", state.term().id());
    if (!(state.term().measure() instanceof Measure.Payment owed)
        || !owed.total().currency().equals(paid.currency())) {
      return Finding.violated(Refusal.of("INVALID_MONEY", Rules.AGR_11, term));
    }
    long left = owed.total().minorUnits() - state.paidMinorUnits();
    return paid.minorUnits() > left
        ? Finding.violated(Refusal.of("BLOCKED_OVERPAYMENT", Rules.AGR_11, term))
        : Finding.satisfied();
  }

  /** Whether less than all would be done with so much more. */
  static boolean isShort(TermState state, long paid, long quantity) {
    Measure measure = state.term().measure();
    if (measure instanceof Measure.Payment owed) {
      return state.paidMinorUnits() + paid < owed.total().minorUnits();
    }
    long done = state.quantity() + quantity;
    if (measure instanceof Measure.Hours owed) {
      return done < owed.hours();
    }
    return measure instanceof Measure.Sessions owed && done < owed.sessions();
  }

  private static long paid(TermProgress progress) {
    return progress.paid().map(Money::minorUnits).orElse(0L);
  }

  /** The version that an event draws up. */
  static Agreement drawnUp(CaseEvent event) {
    return event instanceof AgreementAmended amended
        ? amended.agreement()
        : ((AgreementDrafted) event).agreement();
  }

  private static Refusal wrongKind(OutcomeKind kind) {
    return Refusal.of("BLOCKED_OUTCOME_KIND", Rules.AGR_03, Fact.of("outcome", kind.code()));
  }

  private static Refusal stale(AgreementId id, EventType drawnUpBy) {
    return Refusal.structural("BLOCKED_AGREEMENT_STALE_VERSION", Fact.of("agreement", id))
        .liftedBy(drawnUpBy.code());
  }
}
