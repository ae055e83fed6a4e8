// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountDistributionTest {

  // Sums of exact binomial coefficients with 40 digits (mpmath).
  @ParameterizedTest
  @CsvSource({
    "10, 20, 8, 1, 3, -0.26156498377752205, -0.60143257161378532, 2.6666666666666667, 0",
    "50, 60, 40, 3.5, 30, -0.027875036639106923, -2.6719462699513122, 25.973644369094351,"
        + " -2.2818746048936014",
    "50, 60, 40, 3.5, 5, -37.951569440223081, -7.0645005655735546e-19, 25.973644369094351,"
        + " -37.951569440223081",
    "1000, 1000, 900, 1, 700, 0, -267.92647483417551, 450, -267.23332765361557",
    "1000, 1000, 900, 0.01, 40, -3.8832251929148839, -0.013283218131897974, 52.44712908752059,"
        + " -3.2913349797134605",
    "300, 5, 200, 1, 199, -0.0045475662622369354, -3.006582378111265, 196.72131147540984,"
        + " -3.006582378111265"
  })
  void tailsAndMeanKeepTheirDigits(
      long marked,
      long others,
      long draws,
      double oddsRatio,
      long count,
      double logAtMost,
      double logAtLeast,
      double mean,
      double logTwoSided) {
    CountDistribution law = CountDistribution.hypergeometric(marked, others, draws, oddsRatio);

    assertThat(law.lowerTail(count).logProbability()).isCloseTo(logAtMost, closeTo(logAtMost));
    assertThat(law.upperTail(count).logProbability()).isCloseTo(logAtLeast, closeTo(logAtLeast));
    assertThat(law.mean()).isCloseTo(mean, within(1e-12 * mean));
    assertThat(law.logTwoSided(count)).isCloseTo(logTwoSided, closeTo(logTwoSided));
  }

  // Sums of three million terms on each side of the mode with 64 bits of precision.
  @Test
  void sumsOfMillionsOfTermsBecomeIntegrals() {
    CountDistribution binomial = CountDistribution.binomial(100_000_000_000L, 0.3);
    CountDistribution hypergeometric =
        CountDistribution.hypergeometric(100_000_000_000L, 200_000_000_000L, 100_000_000_000L);

    assertThat(binomial.upperTail(30_000_434_741L).logProbability())
        .isCloseTo(-6.607695960284063, within(1e-9));
    assertThat(hypergeometric.upperTail(33_333_833_333L).logProbability())
        .isCloseTo(-10.821640633221792, within(1e-9));
    assertThat(hypergeometric.upperTail(33_333_333_336L).logProbability())
        .isCloseTo(-0.6931615051864092, within(1e-9));
  }

  @Test
  void bothTailsTogetherHaveTheCountTwice() {
    CountDistribution law = CountDistribution.hypergeometric(30, 40, 25, 1.7);
    for (long count = law.lowest(); count <= law.highest(); count++) {
      assertThat(law.atMost(count) + law.atLeast(count))
          .isCloseTo(1 + Math.exp(law.logProbability(count)), within(1e-14));
    }
  }

  @Test
  void theMeanOfATailIsThatOfItsCounts() {
    CountDistribution law = CountDistribution.binomial(12, 0.4);
    double mass = 0;
    double moment = 0;
    for (int count = 7; count <= 12; count++) {
      mass += Math.exp(law.logProbability(count));
      moment += count * Math.exp(law.logProbability(count));
    }

    assertThat(law.upperTail(7).mean()).isCloseTo(moment / mass, within(1e-12));
    assertThat(law.lowerTail(6).mean())
        .isCloseTo((law.mean() - moment) / (1 - mass), within(1e-12));
    assertThat(law.mean()).isCloseTo(4.8, within(1e-13));
    assertThat(law.variance()).isCloseTo(2.88, within(1e-13));
    assertThat(CountDistribution.binomial(100_000_000_000L, 0.3).variance())
        .isCloseTo(2.1e10, within(1.0));
  }

  @Test
  void aCountWithoutChoiceIsCertain() {
    CountDistribution all = CountDistribution.binomial(7, 1);
    CountDistribution none = CountDistribution.hypergeometric(0, 5, 3);

    assertThat(all.lowest()).isEqualTo(7);
    assertThat(all.atLeast(7)).isEqualTo(1);
    assertThat(all.atMost(6)).isZero();
    assertThat(none.logProbability(0)).isZero();
    assertThat(none.logTwoSided(0)).isZero();
    assertThat(CountDistribution.binomial(0, 0.5).mean()).isZero();
  }

  @Test
  void impossibleCountsHaveNoProbability() {
    CountDistribution law = CountDistribution.hypergeometric(10, 5, 8);

    assertThat(law.lowest()).isEqualTo(3);
    assertThat(law.highest()).isEqualTo(8);
    assertThat(law.logProbability(2)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(law.logProbability(9)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(law.atLeast(9)).isZero();
    assertThat(law.atLeast(3)).isEqualTo(1);
    assertThat(law.atMost(2)).isZero();
    assertThat(law.atMost(8)).isEqualTo(1);
  }

  @Test
  void aTwoSidedProbabilityCountsEquallyProbableCountsOnTheOtherSide() {
    CountDistribution law = CountDistribution.binomial(10, 0.5);

    assertThat(Math.exp(law.logTwoSided(2))).isCloseTo(2 * law.atMost(2), within(1e-15));
    assertThat(law.logTwoSided(5)).isZero();
    assertThat(Math.exp(CountDistribution.binomial(10, 0.1).logTwoSided(4)))
        .isCloseTo(CountDistribution.binomial(10, 0.1).atLeast(4), within(1e-15));
  }

  @Test
  void impossibleParametersAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.binomial(-1, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.binomial(1, 1.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountDistribution.binomial(1, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountDistribution.hypergeometric(1, 1, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountDistribution.hypergeometric(-1, 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountDistribution.hypergeometric(1, (1L << 53) + 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountDistribution.hypergeometric(1, 1, 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountDistribution.hypergeometric(1, 1, 1, Double.POSITIVE_INFINITY));
  }

  private static org.assertj.core.data.Offset<Double> closeTo(double value) {
    return within(Math.max(1e-15, 1e-13 * Math.abs(value)));
  }
}
