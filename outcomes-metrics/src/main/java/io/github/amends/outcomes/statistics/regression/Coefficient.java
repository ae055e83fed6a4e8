// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Interval;
import java.util.Objects;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The coefficient of a term: how much the linear predictor rises when the term rises by one.
 *
 * @param estimate the coefficient
 * @param standardError its standard error, positive
 * @param statistic the estimate divided by its standard error
 * @param pValue the probability of a statistic as far from zero if the coefficient were zero, both
 *     sides
 * @param interval the confidence interval
 */
public record Coefficient(
    double estimate, double standardError, double statistic, double pValue, Interval interval) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * Creates the coefficient.
   *
   * @param estimate the coefficient
   * @param standardError its standard error
   * @param statistic the estimate divided by its standard error
   * @param pValue the two-sided probability
   * @param interval the confidence interval
   * @throws IllegalArgumentException if the estimate is not finite or the standard error not
   *     positive
   */
  public Coefficient {
    if (!Double.isFinite(estimate)) {
      throw new IllegalArgumentException("estimate must be finite");
    }
    if (!(standardError > 0)) {
      throw new IllegalArgumentException("standard error must be positive");
    }
    Objects.requireNonNull(interval, "interval");
  }

  /**
   * Returns a coefficient that is judged by the normal distribution: estimate ± z · standard error.
   *
   * @param estimate the coefficient
   * @param standardError its standard error, positive
   * @param level the confidence level as a share
   * @param method the name of the interval's method
   * @return the coefficient
   */
  public static Coefficient normal(
      double estimate, double standardError, double level, String method) {
    return of(estimate, standardError, level, method, NORMAL);
  }

  /**
   * Returns a coefficient that is judged by Student's t distribution.
   *
   * @param estimate the coefficient
   * @param standardError its standard error, positive
   * @param degreesOfFreedom the degrees of freedom, positive
   * @param level the confidence level as a share
   * @param method the name of the interval's method
   * @return the coefficient
   */
  public static Coefficient student(
      double estimate, double standardError, double degreesOfFreedom, double level, String method) {
    return of(estimate, standardError, level, method, TDistribution.of(degreesOfFreedom));
  }

  private static Coefficient of(
      double estimate,
      double standardError,
      double level,
      String method,
      ContinuousDistribution distribution) {
    double statistic = estimate / standardError;
    double pValue = 2 * distribution.survivalProbability(Math.abs(statistic));
    double half = distribution.inverseSurvivalProbability((1 - Interval.checkLevel(level)) / 2)
        * standardError;
    Interval interval = new Interval(estimate - half, estimate + half, level, method);
    return new Coefficient(estimate, standardError, statistic, pValue, interval);
  }

  /**
   * Returns the coefficient as a ratio: of hazards, odds or rates, as the model has it.
   *
   * @return e to the power of the estimate
   */
  public double ratio() {
    return Math.exp(estimate);
  }

  /**
   * Returns the confidence interval of the ratio.
   *
   * @return e to the power of the interval's ends; an end may be zero or infinite
   */
  public Interval ratioInterval() {
    return new Interval(
        Math.exp(interval.lower()),
        Math.exp(interval.upper()),
        interval.level(),
        interval.method());
  }
}
