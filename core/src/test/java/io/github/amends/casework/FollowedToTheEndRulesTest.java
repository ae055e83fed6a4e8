// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.AGREEMENT;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.REPAIR;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.agreement;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.fulfilled;
import static io.github.amends.casework.Story.paid;
import static io.github.amends.casework.Story.term;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.TermFinding;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Money;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.NoExtensionReason;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.ConsentPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Rules AGR-11, CON-01 and MON-01: what is asked of an agreement in force, and after it. */
class FollowedToTheEndRulesTest {
  private static final TermId DAMAGE = TermId.of("t-damage");

  @Breaks(rule = "AGR-11", code = "BLOCKED_OVERPAYMENT")
  void noChangeAsksForLessThanWasPaid(Breach breach) {
    breach
        .isRefused(machine -> paying(machine).attempt(amended("GBP 19.99")))
        .isAcceptedOnceMended(machine -> paying(machine).attempt(amended("GBP 20.00")));
  }

  @Breaks(rule = "AGR-11", code = "INVALID_MONEY")
  void noChangeGoesOverToAnotherCurrency(Breach breach) {
    breach
        .isRefused(machine -> paying(machine).attempt(amended("EUR 45.00")))
        .isAcceptedOnceMended(machine -> paying(machine).attempt(amended("GBP 45.00")));
  }

  @Breaks(rule = "MON-01", code = "BLOCKED_TERM_ENDED")
  void aReviewDoesNotFindOtherwiseWhatHasEnded(Breach breach) {
    breach
        .isRefused(machine ->
            owing(machine).then(fulfilled(REPAIR)).attempt(found(REPAIR, TermResult.NOT_FULFILLED)))
        .isAcceptedOnceMended(machine ->
            owing(machine).then(fulfilled(REPAIR)).attempt(found(REPAIR, TermResult.FULFILLED)));
  }

  @Breaks(rule = "MON-01", code = "BLOCKED_TERM_SHORT")
  void aReviewDoesNotFindKeptInFullWhatFallsShort(Breach breach) {
    breach
        .isRefused(machine -> paying(machine).attempt(found(DAMAGE, TermResult.FULFILLED)))
        .isAcceptedOnceMended(machine -> paying(machine)
            .then(paid(DAMAGE, "GBP 25.00", TermResult.IN_PROGRESS))
            .attempt(found(DAMAGE, TermResult.FULFILLED)));
  }

  @Breaks(rule = "MON-01", code = "BLOCKED_TERM_ENDED")
  void whatWasKeptWasNotBroken(Breach breach) {
    breach
        .isRefused(machine -> owing(machine).then(fulfilled(REPAIR)).attempt(breach()))
        .isAcceptedOnceMended(machine -> owing(machine).then(notKept()).attempt(breach()));
  }

  @Breaks(rule = "MON-01", code = "BLOCKED_TERM_ENDED")
  void thereIsNoMoreTimeForWhatHasEnded(Breach breach) {
    BreachResolved moreTime =
        new BreachResolved(BreachResponse.EXTEND, Optional.of(LocalDate.of(2026, 9, 30)));
    breach
        .isRefused(machine -> owing(machine).then(notKept(), breach()).attempt(moreTime))
        .isAcceptedOnceMended(machine ->
            owing(machine).on(8, 3).then(reviewed(List.of()), breach()).attempt(moreTime));
  }

  @Breaks(rule = "CON-01", code = "BLOCKED_CONSENT_MISSING")
  void nobodyIsAskedAfterwardsWithoutHavingAgreedToBe(Breach breach) {
    FollowUpRecorded call =
        new FollowUpRecorded(new FollowUp(HARMED, Reached.REACHED, Wellbeing.BETTER));
    breach
        .isRefused(machine -> met(machine).attempt(call))
        .isAcceptedOnceMended(machine ->
            met(machine).then(consent(HARMED, ConsentPurpose.FOLLOW_UP)).attempt(call));
  }

  private static Story met(CaseMachine machine) {
    return Story.graffiti(machine)
        .engage()
        .assess()
        .prepare()
        .meet()
        .then(new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)));
  }

  /** An agreement to do four hours of repair and to pay 45 pounds is in force. */
  private static Story owing(CaseMachine machine) {
    return met(machine)
        .then(
            new AgreementDrafted(toPay("GBP 45.00", 1)),
            consent(HARMED, ConsentPurpose.AGREEMENT),
            consent(RESPONSIBLE, ConsentPurpose.AGREEMENT),
            Story.agreed(1));
  }

  /** 20 of the 45 pounds are paid. */
  private static Story paying(CaseMachine machine) {
    return owing(machine).then(paid(DAMAGE, "GBP 20.00", TermResult.IN_PROGRESS));
  }

  private static Agreement toPay(String amount, int version) {
    Measure.Payment payment = new Measure.Payment(Money.parse(amount));
    return agreement()
        .withVersion(version)
        .withTerms(agreement().terms().get(0), term(DAMAGE, TermKind.COMPENSATION, payment));
  }

  private static AgreementAmended amended(String amount) {
    return new AgreementAmended(toPay(amount, 2), Story.confirmedBy(HARMED, RESPONSIBLE));
  }

  private static AgreementReviewed found(TermId term, TermResult result) {
    Optional<EvidenceKind> evidence = result == TermResult.FULFILLED
        ? Optional.of(EvidenceKind.CONFIRMED_BY_BENEFICIARY)
        : Optional.empty();
    return reviewed(List.of(new TermFinding(term, result, evidence)));
  }

  private static AgreementReviewed reviewed(List<TermFinding> findings) {
    return new AgreementReviewed(
        new MonitoringReview(AGREEMENT, 1, findings, BreachResponse.NO_ACTION));
  }

  private static TermProgressRecorded notKept() {
    return new TermProgressRecorded(TermProgress.builder()
        .term(REPAIR)
        .result(TermResult.NOT_FULFILLED)
        .quantity(0)
        .build());
  }

  private static BreachDeclared breach() {
    return new BreachDeclared(
        new TreeSet<>(List.of(REPAIR)),
        NoExtensionReason.OBLIGOR_DECLINES,
        ActorRef.volunteer("f-lead"),
        Optional.empty());
  }
}
