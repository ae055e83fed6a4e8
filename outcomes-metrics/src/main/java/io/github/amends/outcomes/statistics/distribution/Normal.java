// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.SignificanceTest;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, with tails that never underflow on the logarithmic scale. */
public final class Normal {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
  private static final double SQRT_2 = Math.sqrt(2);
  private static final double FAR = -5;

  private Normal() {}

  /**
   * Returns the probability of a value of at most z.
   *
   * @param z the value
   * @return the probability
   */
  public static double cumulative(double z) {
    return STANDARD.cumulativeProbability(z);
  }

  /**
   * Returns the probability of a value above z.
   *
   * @param z the value
   * @return the probability
   */
  public static double survival(double z) {
    return STANDARD.survivalProbability(z);
  }

  /**
   * Returns the natural logarithm of the probability of a value of at most z, also where the
   * probability itself is too small for a double.
   *
   * @param z the value
   * @return the logarithm, at most zero
   */
  public static double logCumulative(double z) {
    if (z < FAR) {
      // With erfcx(x) = exp(x^2) erfc(x), the factor that underflows is taken apart.
      return Math.log(Erfcx.value(-z / SQRT_2) / 2) - z * z / 2;
    }
    return z < 0 ? Math.log(cumulative(z)) : Math.log1p(-survival(z));
  }

  /**
   * Returns the natural logarithm of the probability of a value above z.
   *
   * @param z the value
   * @return the logarithm, at most zero
   */
  public static double logSurvival(double z) {
    return logCumulative(-z);
  }

  /**
   * Returns the value below which a probability lies.
   *
   * @param probability the probability, from 0 to 1
   * @return the quantile
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public static double quantile(double probability) {
    return STANDARD.inverseCumulativeProbability(probability);
  }

  /**
   * Returns how many standard errors a two-sided interval reaches to each side.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the standard score, such as 1.96
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public static double standardScore(double level) {
    return STANDARD.inverseSurvivalProbability((1 - Interval.checkLevel(level)) / 2);
  }

  /**
   * Returns the two-sided test of a statistic that is standard normal under the hypothesis.
   *
   * @param method the name of the test
   * @param z the statistic
   * @param n how many observations the test rests on
   * @return the test
   */
  public static SignificanceTest twoSidedTest(String method, double z, long n) {
    double size = Math.abs(z);
    return new SignificanceTest(
        method,
        z,
        OptionalDouble.empty(),
        Math.min(1, 2 * survival(size)),
        Math.min(0, Math.log(2) + logSurvival(size)),
        n,
        Set.of());
  }
}
