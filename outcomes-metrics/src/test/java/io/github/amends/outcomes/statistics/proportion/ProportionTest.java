// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.proportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {

  @Test
  void itPrintsWithDenominatorAndInterval() {
    assertThat(Proportion.of(81, 263)).hasToString("81/263");
    assertThat(Proportion.of(81, 263).estimate())
        .hasToString("81/263 (30.8 %, 95 % Wilson 25.5 to 36.6)");
    assertThat(Proportion.of(1, 10).estimate(ProportionInterval.WALD, 0.9))
        .hasToString("1/10 (10.0 %, 90 % Wald -5.6 to 25.6)");
  }

  @Test
  void theUsualIntervalIsWilsonAt95PerCent() {
    assertThat(Proportion.of(3, 7).estimate())
        .isEqualTo(Proportion.of(3, 7).estimate(ProportionInterval.WILSON, 0.95));
  }

  @ParameterizedTest
  @EnumSource
  void theProportionOfNobodyIsNotEstimable(ProportionInterval method) {
    Proportion nobody = Proportion.of(0, 0);

    assertThat(nobody.value()).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(nobody.interval(method, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(nobody.estimate(method, 0.95))
        .hasToString("not estimable: there are no observations");
  }

  @Test
  void aLevelIsCheckedEvenIfNobodyWasObserved() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(0, 0).interval(ProportionInterval.WILSON, 95));
  }

  @ParameterizedTest
  @CsvSource({"-1, 10", "11, 10", "0, -1", "1, 0", "0, 9007199254740993"})
  void impossibleCountsAreRefused(long events, long observed) {
    assertThatIllegalArgumentException().isThrownBy(() -> Proportion.of(events, observed));
  }

  @Test
  void anEstimateOfNobodyCannotBeMade() {
    Interval interval = new Interval(0, 1, 0.95, "Wilson");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProportionEstimate(Proportion.of(0, 0), interval));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AGRESTI_COULL")
  void noneAndAllReachTheEndOfTheScaleExactly(ProportionInterval method) {
    for (long n : new long[] {1, 2, 10, 1_000_000_007, Proportion.LARGEST_COUNT}) {
      assertThat(Proportion.of(0, n).interval(method, 0.95).orElseThrow().lower())
          .isZero();
      assertThat(Proportion.of(n, n).interval(method, 0.95).orElseThrow().upper())
          .isEqualTo(1);
    }
  }

  // The bounds were computed with 60 digits, by quadrature of the beta density and Newton's method.
  @ParameterizedTest
  @CsvSource({
    "CLOPPER_PEARSON, 300, 9007199254740992, 2.9643984515211529439e-14, 3.7296957250695374198e-14",
    "JEFFREYS,        300, 9007199254740992, 2.9696355319146704891e-14, 3.7238308281310594342e-14",
    "MID_P,           300, 9007199254740992, 2.9694831375739830570e-14, 3.7239919832887919400e-14",
    "CLOPPER_PEARSON, 500000000, 1000000000, 0.49996900974842228227, 0.50003099025157771773",
    "JEFFREYS,        500000000, 1000000000, 0.49996901024842228082, 0.50003098975157771918",
    "MID_P,           500000000, 1000000000, 0.49996901024840678594, 0.50003098975159321406",
    "CLOPPER_PEARSON, 4503599627370496, 9007199254740992, 0.49999998967421180, 0.50000001032578820",
    "JEFFREYS,        4503599627370496, 9007199254740992, 0.49999998967421186, 0.50000001032578814",
    "MID_P,           4503599627370496, 9007199254740992, 0.49999998967421186, 0.50000001032578814",
    "CLOPPER_PEARSON, 99999999, 1099511627776, 9.0931645171138557752e-5, 9.0967295996423842430e-5",
    "JEFFREYS,        99999999, 1099511627776, 9.0931645625841350295e-5, 9.0967295541631933353e-5",
    "MID_P,           99999999, 1099511627776, 9.0931645625819068148e-5, 9.0967295541654217654e-5",
    "CLOPPER_PEARSON, 9007199254739992, 9007199254740992, 0.99999999999988187758, 0.99999999999989575",
    "MID_P,           9007199254739992, 9007199254740992, 0.99999999999988193394, 0.99999999999989570"
  })
  void largeCountsKeepTheirDigits(
      ProportionInterval method, long events, long observed, double lower, double upper) {
    Interval interval = Proportion.of(events, observed).interval(method, 0.95).orElseThrow();

    assertThat(interval.lower()).isCloseTo(lower, within(1e-12 * lower));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-12 * upper));
  }

  @Test
  void aLevelFarFromTheUsualKeepsItsDigits() {
    Interval interval = Proportion.of(100_000_000, 300_000_000)
        .interval(ProportionInterval.CLOPPER_PEARSON, 0.999999)
        .orElseThrow();

    assertThat(interval.lower()).isCloseTo(0.3332002071805418, within(1e-14));
    assertThat(interval.upper()).isCloseTo(0.3334664775813661, within(1e-14));
  }

  @ParameterizedTest
  @EnumSource
  void levelsNextToZeroAndOneAreAnswered(ProportionInterval method) {
    Proportion proportion = Proportion.of(3, 7);

    Interval narrow = proportion.interval(method, Double.MIN_VALUE).orElseThrow();
    Interval wide = proportion.interval(method, Math.nextDown(1.0)).orElseThrow();

    assertThat(wide.lower()).isLessThan(narrow.lower());
    assertThat(wide.upper()).isGreaterThan(narrow.upper());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 0.9, 0.95, 0.99})
  void clopperPearsonNeverCoversLessThanItsLevel(double level) {
    for (int i = 1; i < 100; i++) {
      assertThat(coverage(ProportionInterval.CLOPPER_PEARSON, 30, i / 100.0, level))
          .isGreaterThanOrEqualTo(level);
    }
  }

  @Test
  void wilsonCoversItsLevelOnAverage() {
    double sum = 0;
    for (int i = 1; i < 100; i++) {
      sum += coverage(ProportionInterval.WILSON, 30, i / 100.0, 0.95);
    }

    assertThat(sum / 99).isCloseTo(0.95, within(0.01));
  }

  private static double coverage(ProportionInterval method, int n, double truth, double level) {
    BinomialDistribution distribution = BinomialDistribution.of(n, truth);
    double covered = 0;
    for (int x = 0; x <= n; x++) {
      if (Proportion.of(x, n).interval(method, level).orElseThrow().contains(truth)) {
        covered += distribution.probability(x);
      }
    }
    return covered;
  }
}
