// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermResult;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ReopenReason;
import io.github.amends.event.TermWaived;
import java.util.List;
import java.util.Optional;

/** Second looks: at an agreement that is in force, and at a case that was closed. */
final class Afterthoughts {
  private final Scene scene;
  private final Dice dice;

  Afterthoughts(Scene scene) {
    this.scene = scene;
    this.dice = scene.rarities();
  }

  /** The agreement is looked at; now and then everybody agrees to more time for a term. */
  void review(Term next) {
    Optional<Agreement> inForce = scene.state().agreementInForce();
    if (scene.desk().stage() != CaseStage.MONITORING || inForce.isEmpty()) {
      return;
    }
    if (dice.happens(Assumptions.REVIEWED)) {
      scene
          .desk()
          .aside(new AgreementReviewed(new MonitoringReview(
              inForce.get().id(), inForce.get().version(), List.of(), BreachResponse.NO_ACTION)));
    }
    if (dice.happens(Assumptions.AMENDED)) {
      scene.desk().aside(new AgreementAmended(withMoreTime(inForce.get(), next), confirmations()));
    }
  }

  private static Agreement withMoreTime(Agreement agreement, Term late) {
    List<Term> terms = agreement.terms().stream()
        .map(term -> term.id().equals(late.id()) ? term.withDueOn(term.dueOn().plusDays(14)) : term)
        .toList();
    return agreement.withVersion(agreement.version() + 1).withTerms(terms);
  }

  private List<Confirmation> confirmations() {
    return scene.tookPart().stream()
        .map(person -> new Confirmation(person.id(), ConfirmationForm.SIGNED, Optional.empty()))
        .toList();
  }

  /** Whether the one for whom something was to be done lets it go instead of waiting on. */
  boolean isWaived(Term term, TermResult result) {
    boolean waived =
        result == TermResult.NOT_FULFILLED && dice.happens(Assumptions.WAIVED_BY_BENEFICIARY);
    if (waived) {
      scene.takeByVolunteer(new TermWaived(term.id(), term.beneficiary()));
    }
    return waived;
  }

  /** Some weeks after a case came to nothing somebody asks again, and thinks better of it. */
  void reopen() {
    if (scene.desk().stage() != CaseStage.NOT_PROCEEDED || !dice.happens(Assumptions.REOPENED)) {
      return;
    }
    scene.diary().untilDay(scene.diary().today().plusDays(dice.between(20, 60)));
    scene.desk().take(new CaseReopened(ReopenReason.NEW_REQUEST));
    scene.diary().workingDays(3, 15);
    Person asking = dice.anyOf(scene.parties().principals());
    scene
        .desk()
        .take(new CaseNotProceeded(
            new Closure(ClosureCause.RESOLVED_OTHERWISE, asking.side().initiator())));
  }
}
