// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.AGREEMENT;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.REPAIR;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.agreement;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.fulfilled;
import static io.github.amends.casework.Story.paid;
import static io.github.amends.casework.Story.term;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermOrigin;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Money;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.Initiator;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.AssignmentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules AGR-01 to AGR-12, OUT-01, OUT-02, OUT-05 and MON-01: what is agreed, kept, told and closed.
 */
class AgreementRulesTest {
  private static final TermId DAMAGE = TermId.of("t-damage");
  private static final FacilitatorId SUPERVISOR = FacilitatorId.of("f-supervisor");
  private static final AgreementAgreed AGREED = Story.agreed(1);

  @Breaks(rule = "AGR-01", code = "BLOCKED_AGREEMENT_CONSENT")
  void eachPartyConsentsToTheAgreement(Breach breach) {
    breach
        .isRefused(machine -> drafted(machine, agreement())
            .then(consent(RESPONSIBLE, ConsentPurpose.AGREEMENT))
            .attempt(AGREED))
        .isAcceptedOnceMended(machine -> drafted(machine, agreement())
            .then(consent(RESPONSIBLE, ConsentPurpose.AGREEMENT))
            .then(consent(HARMED, ConsentPurpose.AGREEMENT))
            .attempt(AGREED));
  }

  @Breaks(rule = "AGR-03", code = "BLOCKED_OUTCOME_KIND")
  void aMeetingIsNoExchange(Breach breach) {
    breach
        .isRefused(machine -> met(machine).attempt(outcome(OutcomeKind.INDIRECT_COMPLETED)))
        .isAcceptedOnceMended(
            machine -> met(machine).attempt(outcome(OutcomeKind.NO_AGREEMENT_NEEDED)));
  }

  @Breaks(rule = "AGR-03", code = "BLOCKED_OUTCOME_KIND")
  void anAgreementThatWasNotReachedIsNotKept(Breach breach) {
    breach
        .isRefused(machine -> consented(met(machine)
                .then(outcome(OutcomeKind.NO_AGREEMENT_REACHED), new AgreementDrafted(agreement())))
            .attempt(AGREED))
        .isAcceptedOnceMended(machine -> consented(
                met(machine).then(outcome(OutcomeKind.PARTIAL), new AgreementDrafted(agreement())))
            .attempt(AGREED));
  }

  @Breaks(rule = "AGR-01", code = "BLOCKED_CONSENT_SUPERSEDED")
  void whoConsentedToAnEarlierVersionHasNotConsentedToThisOne(Breach breach) {
    AgreementDrafted second = new AgreementDrafted(agreement().withVersion(2));
    breach
        .isRefused(machine ->
            consented(drafted(machine, agreement())).then(second).attempt(Story.agreed(2)))
        .isAcceptedOnceMended(machine ->
            consented(drafted(machine, agreement()).then(second)).attempt(Story.agreed(2)));
  }

  @Breaks(rule = "AGR-02", code = "AGR-02")
  void inAComplexCaseASupervisorChecksTheProportion(Breach breach) {
    breach
        .isRefused(machine -> complex(machine, agreement().withProportionalityCheckedBy(LEAD)))
        .isAcceptedOnceMended(
            machine -> complex(machine, agreement().withProportionalityCheckedBy(SUPERVISOR)));
  }

  @Breaks(rule = "AGR-08", code = "AGR-08")
  void eachPartyConfirmsTheAgreementInAFormThatCounts(Breach breach) {
    breach
        .isRefused(machine ->
            consented(drafted(machine, agreement())).attempt(confirmedIn(ConfirmationForm.VERBAL)))
        .isAcceptedOnceMended(machine -> consented(drafted(machine, agreement()))
            .attempt(confirmedIn(ConfirmationForm.SIGNED_ELECTRONIC)));
  }

  @Breaks(rule = "AGR-08", code = "AGR-08")
  void whoHasNotConfirmedIsMissed(Breach breach) {
    breach
        .isRefused(machine -> consented(drafted(machine, agreement()))
            .attempt(new AgreementAgreed(AGREEMENT, 1, Story.confirmedBy(HARMED))))
        .isAcceptedOnceMended(
            machine -> consented(drafted(machine, agreement())).attempt(AGREED));
  }

  @Breaks(rule = "AGR-12", code = "AGR-12")
  void itIsSaidFromWhomATermComes(Breach breach) {
    Term term = agreement().terms().get(0);
    breach
        .isWarnedOf(
            machine -> met(machine).attempt(new AgreementDrafted(agreement().withTerms(term))))
        .isNotWarnedOfOnceMended(machine -> met(machine)
            .attempt(new AgreementDrafted(
                agreement().withTerms(term.withOrigin(new TermOrigin.Party(RESPONSIBLE))))));
  }

  @Breaks(rule = "AGR-03", code = "BLOCKED_OUTCOME_KIND")
  void whereNobodyIsInContactNothingIsAgreed(Breach breach) {
    breach
        .isRefused(machine -> letterKept(machine).attempt(outcome(OutcomeKind.AGREEMENT)))
        .isAcceptedOnceMended(
            machine -> letterKept(machine).attempt(outcome(OutcomeKind.INDIRECT_COMPLETED)));
  }

  @Breaks(rule = "AGR-04", code = "INVALID_MEASURE")
  void aTermMeasuresSomething(Breach breach) throws Throwable {
    breach.cannotBeMade(() -> new Measure.Hours(0)).canBeMadeOnceMended(() -> new Measure.Hours(1));
  }

  @Breaks(rule = "AGR-04", code = "INVALID_MEASURE")
  void aTermForAPeriodIsNotDueBeforeItsEnd(Breach breach) throws Throwable {
    DateRange july = DateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));
    Term quiet = term(REPAIR, TermKind.GROUND_RULE, new Measure.Throughout(july));
    breach
        .cannotBeMade(() -> quiet.withDueOn(LocalDate.of(2026, 7, 30)))
        .canBeMadeOnceMended(() -> quiet.withDueOn(LocalDate.of(2026, 7, 31)));
  }

  @Breaks(rule = "AGR-06", code = "INVALID_OBLIGOR")
  void thePersonHarmedOwesNothing(Breach breach) {
    Term turned = Term.builder()
        .from(agreement().terms().get(0))
        .obligor(HARMED)
        .beneficiary(RESPONSIBLE)
        .build();
    breach
        .isRefused(
            machine -> met(machine).attempt(new AgreementDrafted(agreement().withTerms(turned))))
        .isAcceptedOnceMended(machine -> met(machine).attempt(new AgreementDrafted(agreement())));
  }

  @Breaks(rule = "AGR-06", code = "INVALID_OBLIGOR")
  void nobodyOwesToThemselves(Breach breach) throws Throwable {
    Term term = agreement().terms().get(0);
    breach
        .cannotBeMade(() -> term.withBeneficiary(RESPONSIBLE))
        .canBeMadeOnceMended(() -> term.withBeneficiary(HARMED));
  }

  @Breaks(rule = "AGR-11", code = "INVALID_MONEY")
  void aPaymentIsAboveZero(Breach breach) throws Throwable {
    breach
        .cannotBeMade(() -> new Measure.Payment(Money.of("0.00", "GBP")))
        .canBeMadeOnceMended(() -> new Measure.Payment(Money.of("0.01", "GBP")));
  }

  @Breaks(rule = "AGR-11", code = "INVALID_MONEY")
  void aTermIsPaidInItsOwnCurrency(Breach breach) {
    breach
        .isRefused(
            machine -> owing(machine).attempt(paid(DAMAGE, "EUR 20.00", TermResult.IN_PROGRESS)))
        .isAcceptedOnceMended(
            machine -> owing(machine).attempt(paid(DAMAGE, "GBP 20.00", TermResult.IN_PROGRESS)));
  }

  @Breaks(rule = "AGR-11", code = "INVALID_MONEY")
  void nothingIsPaidForATermThatIsNoPayment(Breach breach) {
    breach
        .isRefused(
            machine -> owing(machine).attempt(paid(REPAIR, "GBP 20.00", TermResult.IN_PROGRESS)))
        .isAcceptedOnceMended(
            machine -> owing(machine).attempt(paid(DAMAGE, "GBP 20.00", TermResult.IN_PROGRESS)));
  }

  @Breaks(rule = "AGR-11", code = "BLOCKED_OVERPAYMENT")
  void noMoreIsPaidThanIsOwed(Breach breach) {
    breach
        .isRefused(machine -> owing(machine)
            .then(paid(DAMAGE, "GBP 40.00", TermResult.IN_PROGRESS))
            .attempt(paid(DAMAGE, "GBP 5.01", TermResult.FULFILLED)))
        .isAcceptedOnceMended(machine -> owing(machine)
            .then(paid(DAMAGE, "GBP 40.00", TermResult.IN_PROGRESS))
            .attempt(paid(DAMAGE, "GBP 5.00", TermResult.FULFILLED)));
  }

  @Breaks(rule = "OUT-01", code = "BLOCKED_REPORT_OWED")
  void theReferrerIsToldBeforeTheEnd(Breach breach) {
    breach
        .isRefused(machine -> met(machine)
            .then(outcome(OutcomeKind.NO_AGREEMENT_NEEDED), Story.told(HARMED))
            .attempt(new CaseCompleted()))
        .isAcceptedOnceMended(machine -> met(machine)
            .then(
                outcome(OutcomeKind.NO_AGREEMENT_NEEDED),
                Story.told(HARMED),
                new ReferrerInformed(ReportContent.OUTCOME))
            .attempt(new CaseCompleted()));
  }

  @Breaks(rule = "OUT-02", code = "BLOCKED_INFORM_OWED")
  void thePersonHarmedIsToldBeforeTheEnd(Breach breach) {
    breach
        .isRefused(machine -> reported(machine).attempt(new CaseCompleted()))
        .isAcceptedOnceMended(
            machine -> reported(machine).then(Story.told(HARMED)).attempt(new CaseCompleted()));
  }

  @Breaks(rule = "OUT-02", code = "BLOCKED_INFORM_OWED")
  void whoDoesNotWishToKnowIsNotTold(Breach breach) {
    breach
        .isRefused(machine -> reported(machine)
            .then(declined(InformationSubject.PROGRESS))
            .attempt(new CaseCompleted()))
        .isAcceptedOnceMended(machine -> reported(machine)
            .then(declined(InformationSubject.OUTCOME))
            .attempt(new CaseCompleted()));
  }

  @Breaks(rule = "OUT-05", code = "BLOCKED_CLOSE_CAUSE")
  void theServiceDoesNotDecline(Breach breach) {
    breach
        .isRefused(machine -> Story.graffiti(machine)
            .attempt(new CaseNotProceeded(closure(ClosureCause.DECLINED, Initiator.SERVICE))))
        .isAcceptedOnceMended(machine -> Story.graffiti(machine)
            .attempt(new CaseNotProceeded(closure(ClosureCause.DECLINED, Initiator.HARMED))));
  }

  @Breaks(rule = "OUT-05", code = "BLOCKED_CLOSE_CAUSE")
  void whatTookPlaceDoesNotCloseAsNotProceeded(Breach breach) {
    CaseNotProceeded moved =
        new CaseNotProceeded(closure(ClosureCause.MOVED_AWAY, Initiator.NOBODY));
    breach
        .isRefused(machine -> met(machine).attempt(moved))
        .isAcceptedOnceMended(
            machine -> Story.graffiti(machine).engage().assess().prepare().attempt(moved));
  }

  @Breaks(rule = "MON-01", code = "BLOCKED_TERM_ENDED")
  void whatHasEndedIsNotTakenUpAgain(Breach breach) {
    breach
        .isRefused(machine -> owing(machine).then(fulfilled(REPAIR)).attempt(fulfilled(REPAIR)))
        .isAcceptedOnceMended(machine -> owing(machine).attempt(fulfilled(REPAIR)));
  }

  @Breaks(rule = "MON-01", code = "BLOCKED_TERM_SHORT")
  void halfOfItIsNotAllOfIt(Breach breach) {
    TermProgressRecorded four = fulfilled(REPAIR);
    TermProgressRecorded two = new TermProgressRecorded(four.progress().withQuantity(2));
    breach
        .isRefused(machine -> owing(machine).attempt(two))
        .isAcceptedOnceMended(machine -> owing(machine).attempt(four));
  }

  @Breaks(rule = "MON-01", code = "BLOCKED_TERM_OPEN")
  void anAgreementThatWasReachedIsFollowedToItsEnd(Breach breach) {
    breach
        .isRefused(machine -> met(machine)
            .then(
                outcome(OutcomeKind.AGREEMENT),
                new ReferrerInformed(ReportContent.OUTCOME),
                Story.told(HARMED))
            .attempt(new CaseCompleted()))
        .isAcceptedOnceMended(machine -> met(machine)
            .agree()
            .keepTheAgreement()
            .then(new ReferrerInformed(ReportContent.OUTCOME), Story.told(HARMED))
            .attempt(new CaseCompleted()));
  }

  private static Story met(CaseMachine machine) {
    return Story.graffiti(machine).engage().assess().prepare().meet();
  }

  private static Story reported(CaseMachine machine) {
    return met(machine)
        .then(
            outcome(OutcomeKind.NO_AGREEMENT_NEEDED), new ReferrerInformed(ReportContent.OUTCOME));
  }

  private static InformationDeclined declined(InformationSubject subject) {
    return new InformationDeclined(HARMED, new TreeSet<>(Set.of(subject)));
  }

  private static AgreementAgreed confirmedIn(ConfirmationForm form) {
    return new AgreementAgreed(
        AGREEMENT,
        1,
        List.of(
            new Confirmation(HARMED, ConfirmationForm.SIGNED, Optional.empty()),
            new Confirmation(RESPONSIBLE, form, Optional.empty())));
  }

  /** A case that has become complex, with its supervisor, in which this would be agreed. */
  private static Decision complex(CaseMachine machine, Agreement agreement) {
    return consented(drafted(machine, agreement))
        .standing(Standings.inOrder(SUPERVISOR))
        .then(
            Story.assigned(SUPERVISOR, AssignmentRole.SUPERVISOR),
            new SensitivityTriggered(Sensitivity.MANY_PARTIES))
        .attempt(AGREED);
  }

  /** The person responsible has written a letter that is not meant to be sent. */
  private static Story letterKept(CaseMachine machine) {
    return Story.graffiti(machine)
        .takeIn()
        .involve(RESPONSIBLE)
        .then(
            consent(RESPONSIBLE, ConsentPurpose.INDIRECT),
            Story.acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL),
            Story.assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK),
            new SuitabilityDecided(new Suitability.Suitable(Route.NO_CONTACT)),
            new NoSendLetterWritten(ExchangeId.of("x-1"), RESPONSIBLE));
  }

  private static Story drafted(CaseMachine machine, Agreement agreement) {
    return met(machine).then(outcome(OutcomeKind.AGREEMENT), new AgreementDrafted(agreement));
  }

  private static Story consented(Story story) {
    return story.then(
        consent(HARMED, ConsentPurpose.AGREEMENT), consent(RESPONSIBLE, ConsentPurpose.AGREEMENT));
  }

  /** An agreement to do four hours of repair and to pay 45 pounds is in force. */
  private static Story owing(CaseMachine machine) {
    Term damage =
        term(DAMAGE, TermKind.COMPENSATION, new Measure.Payment(Money.of("45.00", "GBP")));
    Agreement agreement = agreement().withTerms(agreement().terms().get(0), damage);
    return consented(drafted(machine, agreement)).then(AGREED);
  }

  private static OutcomeRecorded outcome(OutcomeKind kind) {
    return new OutcomeRecorded(new Outcome(kind));
  }
}
