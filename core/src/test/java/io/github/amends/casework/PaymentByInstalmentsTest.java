// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.agreement;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.Money;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.ConsentPurpose;
import org.junit.jupiter.api.Test;

/** An agreement to pay as a story: instalments, what is still owed, and an end short of it. */
class PaymentByInstalmentsTest {
  private static final TermId DAMAGE = TermId.of("t-damage");

  @Test
  void threeInstalmentsKeepTheAgreement() {
    Story story = owing();
    story.then(
        paid(DAMAGE, "GBP 15.00", TermResult.IN_PROGRESS),
        paid(DAMAGE, "GBP 15.00", TermResult.IN_PROGRESS));
    assertThat(story.stage()).isEqualTo(CaseStage.MONITORING);
    assertThat(term(story).paidMinorUnits()).isEqualTo(3000);
    assertThat(term(story).status()).isEqualTo(TermStatus.IN_PROGRESS);
    assertThat(story.codes(paid(DAMAGE, "GBP 14.99", TermResult.FULFILLED)))
        .containsExactly("BLOCKED_TERM_SHORT");
    story.then(paid(DAMAGE, "GBP 15.00", TermResult.FULFILLED));
    assertThat(term(story).paidMinorUnits()).isEqualTo(4500);
    assertThat(story.stage()).isEqualTo(CaseStage.FOLLOW_UP);
    story.close();
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
  }

  @Test
  void aRefusedPaymentIsNotCounted() {
    Story story = owing().then(paid(DAMAGE, "GBP 40.00", TermResult.IN_PROGRESS));
    assertThat(story.codes(paid(DAMAGE, "GBP 5.01", TermResult.IN_PROGRESS)))
        .containsExactly("BLOCKED_OVERPAYMENT");
    assertThat(term(story).paidMinorUnits()).isEqualTo(4000);
    assertThat(story.codes(paid(DAMAGE, "GBP 5.00", TermResult.FULFILLED))).isEmpty();
  }

  @Test
  void aTermMayEndWithPartOfItKept() {
    Story story = owing()
        .then(
            paid(DAMAGE, "GBP 15.00", TermResult.IN_PROGRESS),
            new TermProgressRecorded(TermProgress.builder()
                .term(DAMAGE)
                .result(TermResult.PARTLY_FULFILLED)
                .quantity(0)
                .build()));
    assertThat(story.stage()).isEqualTo(CaseStage.FOLLOW_UP);
    assertThat(term(story).status()).isEqualTo(TermStatus.PARTLY_FULFILLED);
    assertThat(term(story).paidMinorUnits()).isEqualTo(1500);
    story.then(
        new ReferrerInformed(ReportContent.OUTCOME_AND_COMPLIANCE),
        Story.told(HARMED),
        new CaseCompleted());
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
  }

  @Test
  void anAgreementIsDrawnUpVersionByVersion() {
    Story story = met();
    assertThat(story.codes(new AgreementDrafted(draft().withVersion(2))))
        .containsExactly("BLOCKED_AGREEMENT_STALE_VERSION");
    story.then(new AgreementDrafted(draft()), new AgreementDrafted(draft().withVersion(2)));
    agreeing(story);
    assertThat(story.codes(Story.agreed(1))).containsExactly("BLOCKED_AGREEMENT_STALE_VERSION");
    story.then(Story.agreed(2));
    assertThat(story.file().state().agreementInForce().orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void nothingIsAgreedThatWasNotDrawnUp() {
    Story story = agreeing(met());
    assertThat(story.codes(Story.agreed(1))).containsExactly("BLOCKED_AGREEMENT_STALE_VERSION");
  }

  @Test
  void nothingIsOwedByOrToSomebodyWhomTheCaseDoesNotKnow() {
    Story story = met();
    ParticipantId stranger = ParticipantId.of("p-stranger");
    Agreement toStranger = draft().withTerms(draft().terms().get(0).withBeneficiary(stranger));
    assertThat(story.codes(new AgreementDrafted(toStranger)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void nothingIsPaidOnATermThatTheAgreementDoesNotHave() {
    assertThat(owing().codes(paid(TermId.of("t-other"), "GBP 1.00", TermResult.IN_PROGRESS)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
  }

  private static TermState term(Story story) {
    return story.file().state().terms().get(DAMAGE);
  }

  private static Agreement draft() {
    return agreement()
        .withTerms(Story.term(
            DAMAGE, TermKind.COMPENSATION, new Measure.Payment(Money.of("45.00", "GBP"))));
  }

  private static Story met() {
    return Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .meet()
        .then(new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)));
  }

  private static Story agreeing(Story story) {
    return story.then(
        consent(HARMED, ConsentPurpose.AGREEMENT), consent(RESPONSIBLE, ConsentPurpose.AGREEMENT));
  }

  private static Story owing() {
    return agreeing(met().then(new AgreementDrafted(draft()))).then(Story.agreed(1));
  }
}
