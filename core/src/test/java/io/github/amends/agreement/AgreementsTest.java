// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.Money;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Agreements, terms and what is done about them that can and cannot be. */
class AgreementsTest {
  private static final LocalDate DUE = LocalDate.of(2026, 7, 31);

  @Test
  void anAgreementHasAVersionAndTermsWithIdsOfTheirOwn() {
    assertThat(FaultsOf.making(() -> agreement().version(0).build()))
        .containsExactly("INVALID_MEASURE at version", "INVALID_MEASURE at terms");
    assertThat(FaultsOf.making(() ->
            agreement().version(1).addTerms(term().build(), term().build()).build()))
        .containsExactly("INVALID_ID at terms.id");
  }

  @Test
  void aMeasureMeasuresSomething() {
    assertThat(FaultsOf.making(() -> new Measure.Hours(0)))
        .containsExactly("INVALID_MEASURE at hours");
    assertThat(FaultsOf.making(() -> new Measure.Sessions(-1)))
        .containsExactly("INVALID_MEASURE at sessions");
    assertThat(FaultsOf.making(() -> new Measure.Payment(Money.parse("GBP -1.00"))))
        .containsExactly("INVALID_MONEY at total");
    assertThat(new Measure.Sessions(1).sessions()).isEqualTo(1);
  }

  @Test
  void everyFaultOfATermIsToldAtOnce() {
    DateRange later = DateRange.of(DUE, DUE.plusDays(2));
    assertThat(FaultsOf.making(() -> term()
            .beneficiary(ParticipantId.of("p-1"))
            .measure(new Measure.Throughout(later))
            .build()))
        .containsExactly("INVALID_OBLIGOR at beneficiary", "INVALID_MEASURE at dueOn");
    assertThat(term()
            .measure(new Measure.Throughout(DateRange.of(DUE, DUE.plusDays(1))))
            .build()
            .dueOn())
        .isEqualTo(DUE);
  }

  @Test
  void aTermWithoutADayOrAKindOfEvidenceIsNone() {
    assertThatThrownBy(() -> Term.builder().id(TermId.of("t-1")).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dueOn")
        .hasMessageContaining("evidence")
        .hasMessageContaining("obligor");
  }

  @Test
  void everyFaultOfProgressIsToldAtOnce() {
    assertThat(FaultsOf.making(() -> TermProgress.builder()
            .term(TermId.of("t-1"))
            .result(TermResult.FULFILLED)
            .paid(Money.parse("GBP 0.00"))
            .quantity(-1)
            .build()))
        .containsExactly(
            "INVALID_MONEY at paid",
            "INVALID_MEASURE at quantity",
            "INVALID_TERM_NO_EVIDENCE at evidence");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FULFILLED")
  void onlyWhatWasKeptNeedsEvidence(TermResult result) {
    assertThat(TermProgress.builder()
            .term(TermId.of("t-1"))
            .result(result)
            .quantity(0)
            .build()
            .evidence())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anAgreementWasReachedWhollyOrInPart(OutcomeKind kind) {
    assertThat(new Outcome(kind).isAgreement())
        .isEqualTo(kind == OutcomeKind.AGREEMENT || kind == OutcomeKind.PARTIAL);
  }

  private static Term.Builder term() {
    Term.Builder builder = Term.builder();
    builder
        .id(TermId.of("t-1"))
        .kind(TermKind.GROUND_RULE)
        .obligor(ParticipantId.of("p-1"))
        .beneficiary(ParticipantId.of("p-2"))
        .measure(new Measure.Once())
        .dueOn(DUE)
        .evidence(EvidenceKind.CONFIRMED_BY_BENEFICIARY);
    return builder;
  }

  private static Agreement.Builder agreement() {
    Agreement.Builder builder = Agreement.builder();
    builder
        .id(AgreementId.of("a-1"))
        .proportionalityStatedBy(ActorRef.volunteer("f-lead"))
        .lawfulnessStatedBy(ActorRef.volunteer("f-lead"));
    return builder;
  }
}
