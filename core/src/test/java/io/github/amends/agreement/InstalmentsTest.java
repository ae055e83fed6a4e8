// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.Classification;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.Money;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Payments in parts, and terms in words. */
class InstalmentsTest {
  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
  private static final Money TOTAL = Money.of("45.00", "GBP");

  @Test
  void instalmentsAddUpToTheWholeInOrderOfTime() {
    Measure.Payment payment = payment(part(30, "20.00"), part(0, "25.00"));
    assertThat(payment.instalments()).hasSize(2);
    assertThat(FaultsOf.making(() -> payment(part(30, "20.00"), part(0, "24.99"))))
        .containsExactly("INVALID_MONEY at instalments");
    assertThat(FaultsOf.making(() -> payment(part(30, "20.00"), part(0, "25.01"))))
        .containsExactly("INVALID_MONEY at instalments");
    assertThat(FaultsOf.making(() -> payment(part(0, "20.00"), part(30, "25.00"))))
        .containsExactly("INVALID_TIME_ORDER at instalments");
    assertThat(FaultsOf.making(() -> payment(part(0, "20.00"), part(0, "24.00"))))
        .containsExactly("INVALID_MONEY at instalments", "INVALID_TIME_ORDER at instalments");
  }

  @Test
  void instalmentsHaveOneCurrencyAndAreAboveZero() {
    assertThat(FaultsOf.making(() -> payment(new Instalment(DUE, Money.of("45.00", "EUR")))))
        .containsExactly("INVALID_MONEY at instalments");
    assertThat(FaultsOf.making(() -> part(0, "0.00"))).containsExactly("INVALID_MONEY at amount");
  }

  @Test
  void instalmentsThatOverflowAreAFaultLikeAnyOther() {
    Money most = new Money(Long.MAX_VALUE, TOTAL.currency());
    assertThat(FaultsOf.making(
            () -> payment(new Instalment(DUE, most), new Instalment(DUE.plusDays(1), most))))
        .containsExactly("INVALID_MONEY at instalments");
  }

  @Test
  void aTermIsNotDueBeforeItsLastInstalment() {
    Measure late = payment(new Instalment(DUE.plusDays(1), TOTAL));
    assertThat(FaultsOf.making(() -> term(TermKind.COMPENSATION).measure(late).build()))
        .containsExactly("INVALID_MEASURE at measure.instalments");
    Measure inTime = payment(new Instalment(DUE, TOTAL));
    assertThat(term(TermKind.COMPENSATION).measure(inTime).build().measure()).isEqualTo(inTime);
  }

  @Test
  void anotherKindOfTermIsToldInWordsAndNoneElse() {
    Narrative words = new Narrative("To plant a tree.", Classification.PERSONAL);
    assertThat(FaultsOf.making(() -> term(TermKind.OTHER).build()))
        .containsExactly("INVALID_TERM_KIND at otherKind");
    assertThat(FaultsOf.making(() -> term(TermKind.REPAIR).otherKind(words).build()))
        .containsExactly("INVALID_TERM_KIND at otherKind");
    assertThat(term(TermKind.OTHER).otherKind(words).build().toString()).doesNotContain("tree");
  }

  @Test
  void aTermCallsOnSomebodyBesideTheObligor() {
    assertThat(FaultsOf.making(
            () -> term(TermKind.REPAIR).addCallsOn(ParticipantId.of("p-1")).build()))
        .containsExactly("INVALID_OBLIGOR at callsOn");
  }

  private static Instalment part(int daysBefore, String amount) {
    return new Instalment(DUE.minusDays(daysBefore), Money.of(amount, "GBP"));
  }

  private static Measure.Payment payment(Instalment... parts) {
    return new Measure.Payment(TOTAL, List.of(parts));
  }

  private static Term.Builder term(TermKind kind) {
    Term.Builder builder = Term.builder();
    builder
        .id(TermId.of("t-1"))
        .kind(kind)
        .obligor(ParticipantId.of("p-1"))
        .beneficiary(ParticipantId.of("p-2"))
        .measure(new Measure.Once())
        .dueOn(DUE)
        .evidence(EvidenceKind.RECEIPT);
    return builder;
  }
}
