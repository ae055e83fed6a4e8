// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodRatioTest {
  private static final DateRange SPRING =
      DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1));

  private static PeriodRatio ratio(long events, long base) {
    return new PeriodRatio(
        MetricResultTest.definition(TimeBasis.PERIOD_OF_EVENT), SPRING, events, base);
  }

  @Test
  void moreMeetingsThanReferralsInASpringAreARatioAboveOne() {
    assertThat(ratio(45, 30).ratio().orElseThrow()).isEqualTo(1.5);
    assertThat(ratio(45, 30)).hasToString("45 to 30 (1.50 to 1)");
  }

  @Test
  void withoutABaseThereIsNoRatio() {
    assertThat(ratio(3, 0).ratio().toOptional()).isEmpty();
    assertThat(ratio(3, 0)).hasToString("3 to 0 (undefined)");
  }

  @Test
  void itRoundsHalfToEvenWhenItIsShown() {
    assertThat(ratio(1, 8)).hasToString("1 to 8 (0.12 to 1)");
    assertThat(ratio(3, 8)).hasToString("3 to 8 (0.38 to 1)");
  }

  @Test
  void aCohortHasARateAndNoRatio() {
    MetricDefinition cohort = MetricResultTest.definition(TimeBasis.COHORT_BY_RECEIVED);
    assertThatThrownBy(() -> new PeriodRatio(cohort, SPRING, 1, 2))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("INVALID_TIME_BASIS at definition.timeBasis");
    assertThatThrownBy(() -> ratio(-1, 2))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("INVALID_COUNT at events");
  }
}
