// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  @ParameterizedTest
  @EnumSource
  void aRateWithoutExposureIsNotEstimable(RateInterval method) {
    Rate rate = Rate.of(3, 0);

    assertThat(rate.value()).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(rate.interval(method, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(rate.estimate(method, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void theUsualIntervalIsTheExactOne() {
    Estimate estimate = Rate.of(3, 10).estimate().orElseThrow();

    assertThat(estimate.interval()).isEqualTo(Rate.of(3, 10).interval(RateInterval.EXACT, 0.95));
    assertThat(estimate.interval().orElseThrow().title()).isEqualTo("95 % exact");
    assertThat(estimate.value()).isCloseTo(0.3, within(1e-15));
    assertThat(estimate.n()).isEqualTo(3);
    assertThat(Rate.of(3, 10)).hasToString("3 over 10.0");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 17, 400})
  void theEndsOfTheExactIntervalLeaveTheirTails(long events) {
    Interval exact = Rate.of(events, 1).interval(RateInterval.EXACT, 0.9).orElseThrow();
    Interval midP = Rate.of(events, 1).interval(RateInterval.MID_P, 0.9).orElseThrow();

    assertThat(atLeast(exact.lower(), events)).isCloseTo(0.05, within(1e-12));
    assertThat(atMost(exact.upper(), events)).isCloseTo(0.05, within(1e-12));
    assertThat((atLeast(midP.lower(), events) + atLeast(midP.lower(), events + 1)) / 2)
        .isCloseTo(0.05, within(1e-12));
    assertThat((atMost(midP.upper(), events) + atMost(midP.upper(), events - 1)) / 2)
        .isCloseTo(0.05, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource
  void largeCountsComeCloseToTheNormalInterval(RateInterval method) {
    for (long events : new long[] {99_999_999, 100_000_001, 1_000_000_000_000L, 1L << 53}) {
      Interval interval = Rate.of(events, 1).interval(method, 0.95).orElseThrow();
      double half = 1.959963984540054 * Math.sqrt((double) events);

      assertThat(interval.lower()).isCloseTo(events - half, within(3 + 1e-15 * events));
      assertThat(interval.upper()).isCloseTo(events + half, within(3 + 1e-15 * events));
    }
  }

  // 2 x chi-squared quantiles: qchisq(c(0.025, 0.975), 2 * c(1e8, 1e8 + 1)) / 2 in R 4.2.2.
  @Test
  void theExpansionMeetsTheQuantileFunction() {
    Interval below = Rate.of(99_999_999, 1).interval(RateInterval.EXACT, 0.95).orElseThrow();
    Interval above = Rate.of(100_000_000, 1).interval(RateInterval.EXACT, 0.95).orElseThrow();

    assertThat(above.lower() - below.lower()).isCloseTo(1 - 1.959964 / 2e4, within(1e-6));
    assertThat(above.upper() - below.upper()).isCloseTo(1 + 1.959964 / 2e4, within(1e-6));
  }

  @Test
  void withoutEventsTheLowerEndIsZero() {
    for (RateInterval method : RateInterval.values()) {
      if (method == RateInterval.LOG_WALD) {
        assertThat(Rate.of(0, 5).interval(method, 0.95))
            .isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
      } else {
        assertThat(Rate.of(0, 5).interval(method, 0.95).orElseThrow().lower()).isZero();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "9007199254740993, 1", "1, -1", "1, Infinity", "1, NaN"})
  void impossibleNumbersAreRefused(long events, double exposure) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(events, exposure));
  }

  @Test
  void aRatioWithoutAnyEventIsNotEstimable() {
    RateRatio ratio = RateRatio.of(0, 3, 0, 4);

    assertThat(ratio.value()).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(ratio.interval(RateRatioInterval.EXACT, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_INFORMATION));
    assertThat(ratio.estimate()).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(ratio.exactTest().orElseThrow().pValue()).isEqualTo(1);
    assertThat(RateRatio.of(1, 0, 2, 3).value())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(RateRatio.of(1, 0, 2, 3).exactTest())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(new RateDifference(Rate.of(1, 0), Rate.of(1, 1)).estimate(0.9))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void ratiosAndTheirReversesMultiplyToOne() {
    RateRatio ratio = RateRatio.of(11, 54308.8, 3, 51477.5);
    RateRatio reverse = ratio.swapped();

    for (RateRatioInterval method : RateRatioInterval.values()) {
      Interval interval = ratio.interval(method, 0.95).orElseThrow();
      Interval turned = reverse.interval(method, 0.95).orElseThrow();
      assertThat(interval.lower() * turned.upper()).isCloseTo(1, within(1e-12));
      assertThat(interval.method()).isEqualTo(method.title());
    }
    assertThat(ratio.estimate().orElseThrow().n()).isEqualTo(14);
  }

  @Test
  void rareEventsBesideManyKeepTheirDigits() {
    Interval interval = RateRatio.of(1_000_000_000, 3, 2, 3)
        .interval(RateRatioInterval.EXACT, 0.95)
        .orElseThrow();

    // The reciprocals of the limits of 2 events among 1e9: two Poisson events.
    assertThat(1e9 / interval.upper()).isCloseTo(0.242209278, within(1e-8));
    assertThat(1e9 / interval.lower()).isCloseTo(7.224687672, within(1e-6));
  }

  @Test
  void ratesOfMoreEventsThanADoubleCountsAreRefused() {
    Rate many = Rate.of(1L << 53, 1);

    assertThatIllegalArgumentException().isThrownBy(() -> new RateRatio(many, Rate.of(1, 1)));
  }

  @Test
  void theRelativeRateIndexComparesShares() {
    RelativeRateIndex index = new RelativeRateIndex(Proportion.of(30, 200), Proportion.of(50, 900));

    assertThat(index.value().orElseThrow()).isCloseTo(2.7, within(1e-14));
    assertThat(index.estimate(0.95).orElseThrow().n()).isEqualTo(1100);
    assertThat(new RelativeRateIndex(Proportion.of(0, 10), Proportion.of(0, 20)).estimate(0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
  }

  private static double atMost(double mean, long count) {
    return PoissonDistribution.of(mean).cumulativeProbability((int) count);
  }

  private static double atLeast(double mean, long count) {
    return PoissonDistribution.of(mean).survivalProbability((int) count - 1);
  }
}
