// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.SignificanceTest;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t distribution.
 *
 * @param degreesOfFreedom the degrees of freedom, above zero, not necessarily whole
 */
public record StudentT(double degreesOfFreedom) {

  /**
   * Creates the distribution.
   *
   * @param degreesOfFreedom the degrees of freedom
   * @throws IllegalArgumentException if the degrees of freedom are not above zero and finite
   */
  public StudentT {
    if (!(degreesOfFreedom > 0 && degreesOfFreedom < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("degreesOfFreedom must be above zero and finite");
    }
  }

  /**
   * Returns the probability of a value of at most t.
   *
   * @param t the value
   * @return the probability
   */
  public double cumulative(double t) {
    return law().cumulativeProbability(t);
  }

  /**
   * Returns the probability of a value above t.
   *
   * @param t the value
   * @return the probability
   */
  public double survival(double t) {
    return law().survivalProbability(t);
  }

  /**
   * Returns the natural logarithm of the probability of a value above t, also where the probability
   * itself is too small for a double.
   *
   * @param t the value
   * @return the logarithm, at most zero
   */
  public double logSurvival(double t) {
    double probability = survival(t);
    if (probability > LogTails.SMALL) {
      return t < 0 ? Math.log1p(-cumulative(t)) : Math.log(probability);
    }
    double half = degreesOfFreedom / 2;
    double square = t / degreesOfFreedom * t;
    return LogTails.beta(-Math.log1p(square), -Math.log1p(1 / square), half, 0.5) - Math.log(2);
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
   * Returns how many standard errors a two-sided interval reaches to each side.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the positive quantile
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public double standardScore(double level) {
    return law().inverseSurvivalProbability((1 - Interval.checkLevel(level)) / 2);
  }

  /**
   * Returns the two-sided test of a statistic that has this distribution under the hypothesis.
   *
   * @param method the name of the test
   * @param t the statistic
   * @param n how many observations the test rests on
   * @return the test
   */
  public SignificanceTest twoSidedTest(String method, double t, long n) {
    double size = Math.abs(t);
    return new SignificanceTest(
        method,
        t,
        OptionalDouble.of(degreesOfFreedom),
        Math.min(1, 2 * survival(size)),
        Math.min(0, Math.log(2) + logSurvival(size)),
        n,
        Set.of());
  }

  private TDistribution law() {
    return TDistribution.of(degreesOfFreedom);
  }
}
