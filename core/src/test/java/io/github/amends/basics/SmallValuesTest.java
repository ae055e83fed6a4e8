// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Spans of days, texts that are masked, faults that come together, and codes. */
class SmallValuesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  @Test
  void aSpanOfDaysHoldsItsStartAndNotItsEnd() {
    DateRange june = DateRange.of(FIRST, FIRST.plusMonths(1));
    assertThat(june.contains(FIRST)).isTrue();
    assertThat(june.contains(LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(june.contains(LocalDate.of(2026, 7, 1))).isFalse();
    assertThat(june.contains(FIRST.minusDays(1))).isFalse();
  }

  @Test
  void aSpanOfDaysIsNeverEmpty() {
    assertThat(FaultsOf.making(() -> DateRange.of(FIRST, FIRST)))
        .containsExactly("INVALID_TIME_ORDER at end");
    assertThat(FaultsOf.making(() -> DateRange.of(FIRST, FIRST.minusDays(1))))
        .containsExactly("INVALID_TIME_ORDER at end");
    assertThat(DateRange.of(FIRST, FIRST.plusDays(1)).contains(FIRST)).isTrue();
  }

  @Test
  void aTextIsMaskedWhereverItIsPrinted() {
    record Around(Narrative narrative) {}
    Narrative narrative = new Narrative("Jane said", Classification.CONFIDENTIAL_PROCESS);
    assertThat(narrative).hasToString("Narrative[confidential-process, ***]");
    assertThat(new Around(narrative).toString()).doesNotContain("Jane");
    assertThat(narrative.text()).isEqualTo("Jane said");
  }

  @Test
  void aTextIsNeitherBlankNorTooLong() {
    for (String wrong : List.of("", " \n\t", "x".repeat(32 * 1024 + 1))) {
      assertThat(FaultsOf.making(() -> new Narrative(wrong, Classification.PERSONAL)))
          .containsExactly("INVALID_NARRATIVE at text");
    }
    assertThat(new Narrative("x".repeat(32 * 1024), Classification.PERSONAL).text())
        .hasSize(32 * 1024);
  }

  @Test
  void everyFaultIsToldAtOnceAndInOrder() {
    Faults faults = new Faults()
        .require(false, "INVALID_ID", "one")
        .require(true, "INVALID_ID", "two")
        .require(false, "INVALID_MONEY", "three");
    assertThat(FaultsOf.making(faults::throwIfAny))
        .containsExactly("INVALID_ID at one", "INVALID_MONEY at three");
    assertThatThrownBy(faults::throwIfAny).hasMessage("INVALID_ID at one; INVALID_MONEY at three");
    new Faults().require(true, "INVALID_ID", "none").throwIfAny();
  }

  @Test
  void anExceptionKeepsItsFaultsWhenItTravels() throws Exception {
    InvalidValueException sent = new InvalidValueException(new Fault("INVALID_ID", "case"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(sent);
    Object received =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertThat(((InvalidValueException) received).faults())
        .containsExactly(new Fault("INVALID_ID", "case"));
  }

  @Test
  void codesDoNotDependOnTheLocale() {
    assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
    assertThat(PartyRef.Kind.ORGANISATION.code()).isEqualTo("organisation");
    assertThat(Classification.CRIMINAL_OFFENCE.code()).isEqualTo("criminal-offence");
  }
}
