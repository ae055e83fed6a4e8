// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.APOLOGY;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.REPAIR;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.agreement;
import static io.github.amends.casework.Story.consent;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.InterventionReason;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermOrigin;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.NoExtensionReason;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.event.TermWaived;
import io.github.amends.participant.ConsentPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Rules AGR-05 to AGR-13, MON-02, MON-04, OUT-03 and OUT-04: terms, changes, breach and report. */
class MonitoringRulesTest {
  @Breaks(rule = "AGR-05", code = "BLOCKED_AGREEMENT_TOO_LONG")
  void anAgreementRunsNoLongerThanTheProfileAllows(Breach breach) {
    breach
        .isRefused(machine -> agreed(machine, due(LocalDate.of(2027, 6, 15))))
        .isAcceptedOnceMended(machine -> agreed(machine, due(LocalDate.of(2027, 6, 14))));
  }

  @Breaks(rule = "AGR-06", code = "INVALID_BENEFIT")
  void nothingIsAskedOfThePersonHarmedForTheOther(Breach breach) {
    Term lift = first().withCallsOn(HARMED);
    breach
        .isRefused(machine -> met(machine).attempt(drafted(lift.withPrimaryBenefit(RESPONSIBLE))))
        .isAcceptedOnceMended(
            machine -> met(machine).attempt(drafted(lift.withPrimaryBenefit(HARMED))));
  }

  @Breaks(rule = "AGR-07", code = "INVALID_TERM_KIND")
  void aTermOfNoKindSaysWhatItIs(Breach breach) throws Throwable {
    breach
        .cannotBeMade(() -> first().withKind(TermKind.OTHER))
        .canBeMadeOnceMended(() -> first().withKind(TermKind.EXPLANATION));
  }

  @Breaks(rule = "AGR-09", code = "BLOCKED_AGREEMENT_CONSENT")
  void everybodyConfirmsAChange(Breach breach) {
    Agreement later = agreement().withVersion(2);
    breach
        .isRefused(machine -> monitoring(machine)
            .attempt(new AgreementAmended(later, Story.confirmedBy(RESPONSIBLE))))
        .isAcceptedOnceMended(machine -> monitoring(machine)
            .attempt(new AgreementAmended(later, Story.confirmedBy(RESPONSIBLE, HARMED))));
  }

  @Breaks(rule = "AGR-09", code = "BLOCKED_AGREEMENT_CONSENT")
  void onlyThePersonItIsForLetsATermGo(Breach breach) {
    breach
        .isRefused(machine -> monitoring(machine).attempt(new TermWaived(APOLOGY, RESPONSIBLE)))
        .isAcceptedOnceMended(
            machine -> monitoring(machine).attempt(new TermWaived(APOLOGY, HARMED)));
  }

  @Breaks(rule = "AGR-13", code = "WARN_TERM_BY_FACILITATOR")
  void aTermThatAFacilitatorProposedIsPointedOut(Breach breach) {
    TermOrigin lead = new TermOrigin.Facilitator(LEAD, InterventionReason.SAFETY);
    breach
        .isWarnedOf(machine -> met(machine).attempt(drafted(first().withOrigin(lead))))
        .isNotWarnedOfOnceMended(machine ->
            met(machine).attempt(drafted(first().withOrigin(new TermOrigin.Party(RESPONSIBLE)))));
  }

  @Breaks(rule = "MON-04", code = "BLOCKED_TERM_NO_EVIDENCE")
  void theWordOfWhoOwesItShowsNothing(Breach breach) {
    breach
        .isRefused(machine -> monitoring(machine).attempt(confirmed(RESPONSIBLE)))
        .isAcceptedOnceMended(machine -> monitoring(machine).attempt(confirmed(HARMED)));
  }

  @Breaks(rule = "MON-04", code = "INVALID_TERM_NO_EVIDENCE")
  void whatWasKeptIsShownBySomething(Breach breach) throws Throwable {
    TermProgress.Builder kept =
        TermProgress.builder().term(APOLOGY).result(TermResult.FULFILLED).quantity(0);
    breach
        .cannotBeMade(kept::build)
        .canBeMadeOnceMended(() -> kept.confirmedBy(HARMED).build());
  }

  @Breaks(rule = "MON-02", code = "MON-02")
  void whoWishesToBeAskedAfterwardsIsAsked(Breach breach) {
    breach
        .isRefused(machine -> toBeCompleted(machine).attempt(new CaseCompleted()))
        .isAcceptedOnceMended(machine -> toBeCompleted(machine)
            .then(
                new FollowUpRecorded(new FollowUp(HARMED, Reached.NOT_REACHED, Wellbeing.NOT_SAID)))
            .attempt(new CaseCompleted()));
  }

  @Breaks(rule = "MON-02", code = "MON-02")
  void whoIsNoLongerThereIsNotAwaited(Breach breach) {
    breach
        .isRefused(machine -> toBeCompleted(machine).attempt(new CaseCompleted()))
        .isAcceptedOnceMended(machine -> toBeCompleted(machine)
            .then(new ParticipationEnded(HARMED, ParticipationEndReason.DIED))
            .attempt(new CaseCompleted()));
  }

  @Breaks(rule = "OUT-03", code = "OUT-03")
  void aBreachIsNotLeftStanding(Breach breach) {
    breach
        .isRefused(machine -> broken(machine)
            .attempt(new BreachResolved(BreachResponse.PARTLY_ACCEPTED, Optional.empty())))
        .isAcceptedOnceMended(machine -> broken(machine)
            .attempt(new BreachResolved(BreachResponse.RETURN_TO_REFERRER, Optional.empty())));
  }

  @Breaks(rule = "OUT-04", code = "OUT-04")
  void withoutAnAgreementTheReportSaysNothingOfCompliance(Breach breach) {
    breach
        .isRefused(machine -> withoutAgreement(machine)
            .attempt(new ReferrerInformed(ReportContent.OUTCOME_AND_COMPLIANCE)))
        .isAcceptedOnceMended(machine ->
            withoutAgreement(machine).attempt(new ReferrerInformed(ReportContent.OUTCOME)));
  }

  private static Story met(CaseMachine machine) {
    return Story.graffiti(machine).engage().assess().prepare().meet();
  }

  private static Story monitoring(CaseMachine machine) {
    return met(machine).agree();
  }

  private static Story withoutAgreement(CaseMachine machine) {
    return met(machine).then(new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_REACHED)));
  }

  private static Story toBeCompleted(CaseMachine machine) {
    return withoutAgreement(machine)
        .then(
            new ReferrerInformed(ReportContent.CLOSED_ONLY),
            Story.told(HARMED),
            consent(HARMED, ConsentPurpose.FOLLOW_UP));
  }

  private static Story broken(CaseMachine machine) {
    return monitoring(machine)
        .then(
            new TermProgressRecorded(TermProgress.builder()
                .term(REPAIR)
                .result(TermResult.NOT_FULFILLED)
                .quantity(0)
                .build()),
            new BreachDeclared(
                new TreeSet<TermId>(List.of(REPAIR)),
                NoExtensionReason.OBLIGOR_DECLINES,
                ActorRef.volunteer("f-lead"),
                Optional.empty()));
  }

  private static Decision agreed(CaseMachine machine, Term term) {
    return met(machine)
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)),
            drafted(term),
            consent(HARMED, ConsentPurpose.AGREEMENT),
            consent(RESPONSIBLE, ConsentPurpose.AGREEMENT))
        .attempt(Story.agreed(1));
  }

  private static Term first() {
    return agreement().terms().get(0);
  }

  private static Term due(LocalDate day) {
    return first().withDueOn(day);
  }

  private static AgreementDrafted drafted(Term term) {
    return new AgreementDrafted(agreement().withTerms(term));
  }

  private static TermProgressRecorded confirmed(ParticipantId who) {
    return new TermProgressRecorded(TermProgress.builder()
        .term(APOLOGY)
        .result(TermResult.FULFILLED)
        .quantity(0)
        .confirmedBy(who)
        .build());
  }
}
