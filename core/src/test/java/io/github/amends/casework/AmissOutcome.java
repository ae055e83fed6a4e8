// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.agreement.InterventionReason;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermOrigin;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.Money;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ReportContent;
import io.github.amends.event.TermProgressRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What is amiss in agreements and what follows them, in reports and in closings. */
final class AmissOutcome {
  private static final LocalDate TOO_LATE = LocalDate.of(2031, 1, 31);

  private AmissOutcome() {}

  static CaseEvent of(CaseEvent event, CaseState state, SplittableRandom random) {
    if (event instanceof CaseNotProceeded) {
      return new CaseNotProceeded(closure(state, random));
    }
    if (event instanceof ReferralRejected rejected) {
      return new ReferralRejected(closure(state, random), rejected.onward());
    }
    if (event instanceof CaseReturned) {
      return new CaseReturned(closure(state, random), Amiss.one(ReportContent.values(), random));
    }
    if (event instanceof AgreementDrafted drafted) {
      return new AgreementDrafted(amiss(drafted.agreement(), state, random));
    }
    if (event instanceof AgreementAmended amended) {
      return new AgreementAmended(
          amiss(amended.agreement(), state, random),
          confirmed(amended.confirmations(), state, random));
    }
    if (event instanceof AgreementAgreed agreed) {
      return new AgreementAgreed(
          agreed.agreement(), agreed.version(), confirmed(agreed.confirmations(), state, random));
    }
    if (event instanceof TermProgressRecorded recorded) {
      return new TermProgressRecorded(
          random.nextInt(2) == 0
              ? unshown(recorded.progress(), state)
              : recorded.progress().withResult(TermResult.NOT_FULFILLED));
    }
    if (event instanceof AgreementReviewed reviewed) {
      MonitoringReview review = reviewed.review();
      return random.nextInt(3) > 0
          ? event
          : new AgreementReviewed(new MonitoringReview(
              review.agreement(), review.version() + 1, review.findings(), review.action()));
    }
    if (event instanceof BreachDeclared declared && !state.terms().isEmpty()) {
      return new BreachDeclared(
          new TreeSet<>(state.terms().keySet()),
          declared.noExtension(),
          declared.fairnessStatedBy(),
          declared.note());
    }
    if (event instanceof BreachResolved) {
      return new BreachResolved(
          BreachResponse.EXTEND,
          Optional.of(random.nextInt(2) == 0 ? TOO_LATE : LocalDate.of(2026, 5, 6)));
    }
    return event;
  }

  /** Each is refused wherever what it stands on is lacking. */
  private static Closure closure(CaseState state, SplittableRandom random) {
    return switch (random.nextInt(state.agreementInForce().isPresent() ? 2 : 3)) {
      case 0 -> new Closure(ClosureCause.DEATH, Initiator.REFERRER);
      case 1 ->
        new Closure(
            ClosureCause.NO_CONTACT, Amiss.one(ClosureCause.NO_CONTACT.initiators(), random));
      default ->
        new Closure(
            ClosureCause.NON_COMPLIANCE,
            Amiss.one(ClosureCause.NON_COMPLIANCE.initiators(), random));
    };
  }

  private static Agreement amiss(Agreement agreement, CaseState state, SplittableRandom random) {
    return switch (random.nextInt(7)) {
      case 0 -> agreement.withVersion(agreement.version() + 1);
      case 1 ->
        changed(
            agreement,
            term -> term.withOrigin(
                new TermOrigin.Facilitator(Cast.facilitator(0), InterventionReason.FAIRNESS)));
      case 2 -> changed(agreement, term -> burdening(term, state));
      case 3 -> changed(agreement, term -> owedByHarmed(term, state));
      case 4 -> changed(agreement, term -> term.withDueOn(TOO_LATE));
      case 5 -> agreement.withProportionalityCheckedBy(Cast.facilitator(30));
      default ->
        changed(
            agreement,
            term -> term.measure() instanceof Measure.Payment
                ? term.withMeasure(new Measure.Payment(Money.of("0.01", "GBP")))
                : term);
    };
  }

  private static Agreement changed(Agreement agreement, UnaryOperator<Term> change) {
    return agreement.withTerms(agreement.terms().stream().map(change).toList());
  }

  /** For the good of whoever owes it, and at the cost of the person harmed. */
  private static Term burdening(Term term, CaseState state) {
    for (ParticipantState each : state.principals()) {
      ParticipantId who = each.participant().id();
      if (each.participant().isOnHarmedSide() && !who.equals(term.obligor())) {
        return term.withPrimaryBenefit(term.obligor()).withCallsOn(who);
      }
    }
    return term;
  }

  private static Term owedByHarmed(Term term, CaseState state) {
    for (ParticipantState each : state.principals()) {
      ParticipantId who = each.participant().id();
      if (each.participant().isOnHarmedSide() && !who.equals(term.obligor())) {
        return Term.builder()
            .from(term)
            .callsOn(Set.of())
            .obligor(who)
            .beneficiary(term.obligor())
            .build();
      }
    }
    return term;
  }

  private static List<Confirmation> confirmed(
      List<Confirmation> before, CaseState state, SplittableRandom random) {
    return switch (random.nextInt(3)) {
      case 0 -> List.of();
      case 1 -> before;
      default ->
        Amiss.everybody(state).stream()
            .map(who -> new Confirmation(who, ConfirmationForm.VERBAL, Optional.empty()))
            .toList();
    };
  }

  /** Kept by the word of whoever owes it, and by nothing else. */
  private static TermProgress unshown(TermProgress progress, CaseState state) {
    TermState term = state.terms().get(progress.term());
    return term == null
        ? progress
        : TermProgress.builder()
            .from(progress)
            .result(TermResult.FULFILLED)
            .confirmedBy(term.term().obligor())
            .evidence(Optional.empty())
            .build();
  }
}
