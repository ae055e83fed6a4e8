// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days on which something holds, with and without an end. */
class ValidityTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  @Test
  void itHoldsFromTheFirstDayToTheLast() {
    Validity june = Validity.between(FIRST, LAST);
    assertThat(june.holdsOn(FIRST.minusDays(1))).isFalse();
    assertThat(june.holdsOn(FIRST)).isTrue();
    assertThat(june.holdsOn(LAST)).isTrue();
    assertThat(june.holdsOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void withoutAnEndItGoesOn() {
    assertThat(Validity.from(FIRST).until()).isEmpty();
    assertThat(Validity.from(FIRST).holdsOn(LocalDate.MAX)).isTrue();
    assertThat(Validity.from(FIRST).holdsOn(FIRST.minusDays(1))).isFalse();
  }

  @Test
  void itMayLastOneDayAndNotEndBeforeItBegins() {
    assertThat(Validity.between(FIRST, FIRST).holdsOn(FIRST)).isTrue();
    assertThat(FaultsOf.making(() -> Validity.between(LAST, FIRST)))
        .containsExactly("INVALID_TIME_ORDER at until");
  }
}
