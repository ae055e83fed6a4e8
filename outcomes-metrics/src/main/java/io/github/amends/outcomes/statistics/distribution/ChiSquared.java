// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

import io.github.amends.outcomes.statistics.SignificanceTest;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The chi-squared distribution.
 *
 * @param degreesOfFreedom the degrees of freedom, above zero, not necessarily whole
 */
public record ChiSquared(double degreesOfFreedom) {

  /**
   * Creates the distribution.
   *
   * @param degreesOfFreedom the degrees of freedom
   * @throws IllegalArgumentException if the degrees of freedom are not above zero and finite
   */
  public ChiSquared {
    if (!(degreesOfFreedom > 0 && degreesOfFreedom < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("degreesOfFreedom must be above zero and finite");
    }
  }

  /**
   * Returns the probability of a value of at most x.
   *
   * @param x the value
   * @return the probability
   */
  public double cumulative(double x) {
    return law().cumulativeProbability(x);
  }

  /**
   * Returns the probability of a value above x.
   *
   * @param x the value
   * @return the probability
   */
  public double survival(double x) {
    return law().survivalProbability(x);
  }

  /**
   * Returns the natural logarithm of the probability of a value above x, also where the probability
   * itself is too small for a double.
   *
   * @param x the value
   * @return the logarithm, at most zero
   */
  public double logSurvival(double x) {
    double probability = survival(x);
    if (probability > LogTails.SMALL) {
      return probability > 0.5 ? Math.log1p(-cumulative(x)) : Math.log(probability);
    }
    return LogTails.gamma(degreesOfFreedom / 2, x / 2);
  }

  /**
   * Returns the value below which a probability lies.
   *
   * @param probability the probability, from 0 to 1
   * @return the quantile
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public double quantile(double probability) {
    return law().inverseCumulativeProbability(probability);
  }

  /**
   * Returns the value above which a probability lies.
   *
   * @param probability the probability, from 0 to 1
   * @return the quantile
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public double upperQuantile(double probability) {
    return law().inverseSurvivalProbability(probability);
  }

  /**
   * Returns the test of a statistic that has this distribution under the hypothesis and is large
   * when the hypothesis is wrong.
   *
   * @param method the name of the test
   * @param statistic the statistic
   * @param n how many observations the test rests on
   * @return the test
   */
  public SignificanceTest test(String method, double statistic, long n) {
    return new SignificanceTest(
        method,
        statistic,
        OptionalDouble.of(degreesOfFreedom),
        survival(statistic),
        Math.min(0, logSurvival(statistic)),
        n,
        Set.of());
  }

  private ChiSquaredDistribution law() {
    return ChiSquaredDistribution.of(degreesOfFreedom);
  }
}
