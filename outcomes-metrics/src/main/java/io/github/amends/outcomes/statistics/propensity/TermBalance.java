// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import io.github.amends.outcomes.statistics.Answer;

/**
 * How alike the treated and the controls are in one covariate.
 *
 * @param name the name of the covariate
 * @param byTreatedDeviation the difference of the means, treated less control, divided by the
 *     standard deviation of the treated; not estimable if that is zero or there are too few
 * @param byPooledDeviation the same, divided by the root of the mean of both variances
 * @param varianceRatio the variance of the treated divided by that of the controls
 * @param largestGap the largest distance between the two distribution functions (Kolmogorov and
 *     Smirnov), from 0 to 1
 * @param treated how many treated have a weight and a known value
 * @param controls how many controls have a weight and a known value
 * @param missing how many rows have a weight and no known value
 */
public record TermBalance(
    String name,
    Answer<Double> byTreatedDeviation,
    Answer<Double> byPooledDeviation,
    Answer<Double> varianceRatio,
    Answer<Double> largestGap,
    int treated,
    int controls,
    int missing) {

  /**
   * Returns the standardised difference.
   *
   * @param standardiser the standard deviation to divide by
   * @return the difference in standard deviations
   */
  public Answer<Double> difference(Standardiser standardiser) {
    return switch (standardiser) {
      case TREATED -> byTreatedDeviation;
      case POOLED -> byPooledDeviation;
    };
  }
}
