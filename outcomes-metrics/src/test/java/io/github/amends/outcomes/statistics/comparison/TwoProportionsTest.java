// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.NotEstimable;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.distribution.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoProportionsTest {

  private static final TwoProportions COUNTS = TwoProportions.of(56, 70, 48, 80);

  // Newcombe (1998), methods 10 and 11, and Miettinen and Nurminen, as published.
  @Test
  void publishedIntervalsAreReproduced() {
    assertInterval(DifferenceInterval.NEWCOMBE, 0.0524, 0.3339);
    assertInterval(DifferenceInterval.NEWCOMBE_CONTINUITY, 0.0428, 0.3422);
    assertInterval(DifferenceInterval.MIETTINEN_NURMINEN, 0.0528, 0.3382);
  }

  @Test
  void anEstimateSaysWhatItRestsOn() {
    Estimate estimate = COUNTS.riskDifference().estimate().orElseThrow();

    assertThat(estimate.value()).isCloseTo(0.2, within(1e-15));
    assertThat(estimate.n()).isEqualTo(150);
    assertThat(estimate.interval().orElseThrow().title()).isEqualTo("95 % Newcombe");
    assertThat(estimate.standardError().orElseThrow()).isCloseTo(0.072702917999997, within(1e-14));
    assertThat(COUNTS.riskRatio().estimate().map(Estimate::value))
        .isEqualTo(COUNTS.riskRatio().value());
    assertThat(COUNTS.oddsRatio().estimate().orElseThrow().interval().map(Interval::method))
        .isEqualTo(Answer.of("Woolf"));
  }

  @ParameterizedTest
  @EnumSource
  void theDifferenceOfNobodyIsNotEstimable(DifferenceInterval method) {
    for (TwoProportions counts :
        new TwoProportions[] {TwoProportions.of(0, 0, 1, 2), TwoProportions.of(1, 2, 0, 0)}) {
      assertThat(counts.riskDifference().interval(method, 0.95))
          .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
      assertThat(counts.riskDifference().estimate(method, 0.95))
          .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    }
  }

  @Test
  void nothingIsKnownOfNobody() {
    TwoProportions nobody = TwoProportions.of(0, 0, 0, 0);

    assertThat(nobody.riskDifference().standardError()).isInstanceOf(notEstimable());
    assertThat(nobody.riskRatio().value()).isInstanceOf(notEstimable());
    assertThat(nobody.riskRatio().logStandardError()).isInstanceOf(notEstimable());
    assertThat(nobody.riskRatio().estimate()).isInstanceOf(notEstimable());
    assertThat(nobody.tests().chiSquared()).isInstanceOf(notEstimable());
    assertThat(nobody.tests().likelihoodRatio()).isInstanceOf(notEstimable());
    assertThat(nobody.tests().fisher()).isInstanceOf(notEstimable());
    assertThat(nobody.tests().phi()).isInstanceOf(notEstimable());
    assertThat(nobody.oddsRatio().logStandardError()).isInstanceOf(notEstimable());
    for (OddsRatioMethod method : OddsRatioMethod.values()) {
      assertThat(nobody.oddsRatio().value(method)).isInstanceOf(notEstimable());
      assertThat(nobody.oddsRatio().estimate(method, 0.9)).isInstanceOf(notEstimable());
    }
  }

  @Test
  void withoutEventsInBothGroupsRatiosAreNotEstimable() {
    TwoProportions none = TwoProportions.of(0, 10, 0, 20);

    assertThat(none.riskDifference().value()).isEqualTo(Answer.of(0.0));
    assertThat(none.riskRatio().value()).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(none.riskRatio().interval(RiskRatioInterval.MIETTINEN_NURMINEN, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(none.oddsRatio().value(OddsRatioMethod.WOOLF))
        .isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(none.oddsRatio().value(OddsRatioMethod.EXACT))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_INFORMATION));
    assertThat(none.oddsRatio().value(OddsRatioMethod.MID_P))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_INFORMATION));
    Interval exact = none.oddsRatio().interval(OddsRatioMethod.EXACT, 0.95).orElseThrow();
    assertThat(exact.lower()).isZero();
    assertThat(exact.upper()).isInfinite();
    assertThat(none.tests().fisher().orElseThrow().pValue()).isEqualTo(1);
  }

  @Test
  void aZeroInOneGroupLeavesRatiosAtTheEndOfTheirScale() {
    TwoProportions counts = TwoProportions.of(5, 56, 0, 29);

    assertThat(counts.riskRatio().value()).isEqualTo(Answer.of(Double.POSITIVE_INFINITY));
    assertThat(counts.swapped().riskRatio().value()).isEqualTo(Answer.of(0.0));
    assertThat(counts.riskRatio().interval(RiskRatioInterval.KATZ_LOG, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(counts.riskRatio().estimate().orElseThrow().interval())
        .isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(counts.oddsRatio().value(OddsRatioMethod.EXACT))
        .isEqualTo(Answer.of(Double.POSITIVE_INFINITY));
    assertThat(counts.swapped().oddsRatio().value(OddsRatioMethod.MID_P)).isEqualTo(Answer.of(0.0));
    assertThat(counts.oddsRatio().interval(OddsRatioMethod.WOOLF, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(counts.oddsRatio().logStandardError())
        .isEqualTo(Answer.of(Double.POSITIVE_INFINITY));
  }

  @ParameterizedTest
  @CsvSource({"5, 56, 0, 29", "0, 10, 3, 10", "10, 10, 20, 20", "56, 70, 48, 80", "1, 1, 0, 1"})
  void theEndsOfTheScoreIntervalOfARatioAreJustNotRejected(long a, long n, long c, long m) {
    TwoProportions counts = TwoProportions.of(a, n, c, m);
    Interval interval =
        counts.riskRatio().interval(RiskRatioInterval.MIETTINEN_NURMINEN, 0.9).orElseThrow();
    double z = Normal.standardScore(0.9);

    if (interval.lower() > 0) {
      assertThat(ratioScore(counts, interval.lower())).isCloseTo(z, within(1e-6));
    } else {
      assertThat(a).isZero();
    }
    if (interval.upper() < Double.POSITIVE_INFINITY) {
      assertThat(ratioScore(counts, interval.upper())).isCloseTo(-z, within(1e-6));
    } else {
      assertThat(c).isZero();
    }
  }

  // Exact conditional limits, the conditional maximum-likelihood and the median-unbiased estimate
  // by
  // root finding with 40 digits (mpmath).
  @ParameterizedTest
  @CsvSource({
    "900, 1000, 100, 1000, 0.95, 59.86505915644143, 109.6840556526505, 60.44868916110926,"
        + " 108.4950005063376, 80.64079822209591, 80.52221967794794",
    "2, 400, 9, 380, 0.99, 0.009199514845934403, 1.468168517699917, 0.01295646016956372,"
        + " 1.298679157420359, 0.2075061013701189, 0.2196087834367157",
    "5, 2000, 1, 100, 0.9, 0.03529029359438144, 5.837045159663346, 0.04468751548927355,"
        + " 2.952166172582071, 0.2484319428447654, 0.2238793610525145"
  })
  void conditionalOddsRatiosKeepTwelveDigits(
      long a,
      long n,
      long c,
      long m,
      double level,
      double exactLower,
      double exactUpper,
      double midPLower,
      double midPUpper,
      double likeliest,
      double medianUnbiased) {
    OddsRatio ratio = TwoProportions.of(a, n, c, m).oddsRatio();
    Interval exact = ratio.interval(OddsRatioMethod.EXACT, level).orElseThrow();
    Interval midP = ratio.interval(OddsRatioMethod.MID_P, level).orElseThrow();

    assertRelative(exact.lower(), exactLower);
    assertRelative(exact.upper(), exactUpper);
    assertRelative(midP.lower(), midPLower);
    assertRelative(midP.upper(), midPUpper);
    assertRelative(ratio.value(OddsRatioMethod.EXACT).orElseThrow(), likeliest);
    assertRelative(ratio.value(OddsRatioMethod.MID_P).orElseThrow(), medianUnbiased);
  }

  @Test
  void numbersNeededRunThroughInfinityWhereTheDifferenceMayBeZero() {
    NumberNeeded clear =
        COUNTS.riskDifference().numberNeeded(DifferenceInterval.WALD, 0.95).orElseThrow();
    NumberNeeded unclear = TwoProportions.of(588, 918, 597, 918)
        .riskDifference()
        .numberNeeded(DifferenceInterval.WALD, 0.95)
        .orElseThrow();
    NumberNeeded none = TwoProportions.of(0, 10, 0, 20)
        .riskDifference()
        .numberNeeded(DifferenceInterval.WALD, 0.95)
        .orElseThrow();

    assertThat(clear.value()).isCloseTo(5, within(1e-12));
    assertThat(clear.includesInfinity()).isFalse();
    assertThat(clear.n()).isEqualTo(150);
    assertThat(unclear.atLowerEnd()).isNegative();
    assertThat(unclear.atUpperEnd()).isPositive();
    assertThat(unclear.includesInfinity()).isTrue();
    assertThat(none.value()).isInfinite();
    assertThat(none.atLowerEnd()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberNeeded(1.5, clear.interval(), 3));
  }

  @Test
  void sparseTablesAreCautionedAgainst() {
    TwoProportions sparse = TwoProportions.of(3, 10, 1, 10);

    assertThat(sparse.tests().chiSquared().orElseThrow().cautions())
        .containsExactly(Caution.SPARSE_COUNTS);
    assertThat(sparse
            .riskDifference()
            .estimate(DifferenceInterval.WALD, 0.95)
            .orElseThrow()
            .cautions())
        .containsExactly(Caution.SPARSE_COUNTS);
    assertThat(sparse.riskDifference().estimate().orElseThrow().cautions()).isEmpty();
    assertThat(sparse.oddsRatio().estimate().orElseThrow().cautions())
        .containsExactly(Caution.SPARSE_COUNTS);
    assertThat(sparse
            .oddsRatio()
            .estimate(OddsRatioMethod.HALDANE_ANSCOMBE, 0.95)
            .orElseThrow()
            .cautions())
        .containsExactly(Caution.HALF_ADDED);
    assertThat(sparse
            .oddsRatio()
            .estimate(OddsRatioMethod.EXACT, 0.95)
            .orElseThrow()
            .cautions())
        .isEmpty();
    assertThat(COUNTS.tests().chiSquared().orElseThrow().cautions()).isEmpty();
  }

  @Test
  void exactPValuesAreKeptAsLogarithmsWhereTheyUnderflow() {
    HomogeneityTests tests = TwoProportions.of(1000, 1000, 0, 1000).tests();
    SignificanceTest fisher = tests.fisher().orElseThrow();

    // Two tables in all that have C(2000, 1000) equally probable ones: log(2 / C(2000, 1000)).
    assertThat(fisher.logPValue()).isCloseTo(-1381.57484635692, within(1e-9));
    assertThat(fisher.pValue()).isZero();
    assertThat(tests.fisherGreater().orElseThrow().logPValue())
        .isCloseTo(fisher.logPValue() - Math.log(2), within(1e-9));
    assertThat(tests.fisherLess().orElseThrow().logPValue()).isZero();
    assertThat(tests.likelihoodRatio().orElseThrow().logPValue()).isLessThan(-1380);
  }

  @Test
  void countsOfBillionsAreCompared() {
    TwoProportions counts =
        TwoProportions.of(500_100_000, 1_000_000_000, 499_900_000, 1_000_000_000);
    Interval newcombe =
        counts.riskDifference().estimate().orElseThrow().interval().orElseThrow();
    Interval exact = counts.oddsRatio().interval(OddsRatioMethod.EXACT, 0.95).orElseThrow();
    Interval woolf = counts.oddsRatio().interval(OddsRatioMethod.WOOLF, 0.95).orElseThrow();

    assertThat(newcombe.contains(2e-4)).isTrue();
    assertThat(newcombe.width()).isCloseTo(8.765e-5, within(1e-8));
    assertThat(exact.lower()).isCloseTo(woolf.lower(), within(1e-8));
    assertThat(exact.upper()).isCloseTo(woolf.upper(), within(1e-8));
    assertThat(counts.tests().fisher().orElseThrow().logPValue())
        .isCloseTo(counts.tests().chiSquared().orElseThrow().logPValue(), within(1e-3));
  }

  @Test
  void theLargestCountsAreCompared() {
    long n = 1L << 52;
    TwoProportions counts = TwoProportions.of(n / 2 + 100_000_000, n, n / 2 - 50_000_000, n);
    TwoProportions rare = TwoProportions.of(3, n, 10, n);

    assertThat(counts.tests().fisherMidP().orElseThrow().logPValue())
        .isCloseTo(counts.tests().chiSquared().orElseThrow().logPValue(), within(1e-6));
    assertThat(counts.oddsRatio().value(OddsRatioMethod.EXACT).orElseThrow() - 1)
        .isCloseTo(1.3322677e-7, within(1e-13));
    // Three of thirteen rare events: binomial with one half.
    assertThat(rare.tests().fisher().orElseThrow().pValue())
        .isCloseTo(0.09228515625, within(1e-12));
    assertThat(TwoProportions.of(1, n, n - 1, n).tests().fisher().orElseThrow().logPValue())
        .isLessThan(-1e15);
  }

  @Test
  void yatesNeverTakesMoreThanThereIs() {
    assertThat(TwoProportions.of(5, 10, 10, 20)
            .tests()
            .chiSquaredYates()
            .orElseThrow()
            .statistic())
        .isZero();
    assertThat(TwoProportions.of(5, 10, 10, 21)
            .tests()
            .chiSquaredYates()
            .orElseThrow()
            .statistic())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
  void aLevelIsCheckedEvenIfNobodyWasObserved(double level) {
    TwoProportions nobody = TwoProportions.of(0, 0, 0, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> nobody.riskDifference().estimate(DifferenceInterval.WALD, level));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nobody.riskRatio().estimate(RiskRatioInterval.KATZ_LOG, level));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nobody.oddsRatio().estimate(OddsRatioMethod.EXACT, level));
  }

  @Test
  void countsOfTwoSitesAddUp() {
    assertThat(TwoProportions.of(1, 2, 3, 4).plus(TwoProportions.of(10, 20, 30, 40)))
        .isEqualTo(TwoProportions.of(11, 22, 33, 44))
        .hasToString("11/22 v 33/44");
  }

  private static Class<?> notEstimable() {
    return NotEstimable.class;
  }

  private static void assertInterval(DifferenceInterval method, double lower, double upper) {
    Interval interval = COUNTS.riskDifference().interval(method, 0.95).orElseThrow();
    assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    assertThat(interval.method()).isEqualTo(method.title());
  }

  private static void assertRelative(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-12 * expected));
  }

  /** The score at a ratio, with the constrained likelihood maximised by golden section. */
  private static double ratioScore(TwoProportions counts, double ratio) {
    double n = counts.first().observed();
    double m = counts.second().observed();
    double from = 0;
    double to = Math.min(1, 1 / ratio);
    double golden = (Math.sqrt(5) - 1) / 2;
    for (int i = 0; i < 300; i++) {
      double one = to - golden * (to - from);
      double other = from + golden * (to - from);
      if (likelihood(counts, one, ratio) >= likelihood(counts, other, ratio)) {
        to = other;
      } else {
        from = one;
      }
    }
    double q = (from + to) / 2;
    double p = Math.min(1, ratio * q);
    double variance = (p * (1 - p) / n + ratio * ratio * q * (1 - q) / m) * (n + m) / (n + m - 1);
    return (counts.a() / n - ratio * counts.c() / m) / Math.sqrt(variance);
  }

  private static double likelihood(TwoProportions counts, double q, double ratio) {
    return term(counts.a(), ratio * q)
        + term(counts.b(), 1 - ratio * q)
        + term(counts.c(), q)
        + term(counts.d(), 1 - q);
  }

  private static double term(double count, double share) {
    return count == 0 ? 0 : count * Math.log(Math.max(1e-300, share));
  }
}
