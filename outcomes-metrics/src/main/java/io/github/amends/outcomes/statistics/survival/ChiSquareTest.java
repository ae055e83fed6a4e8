// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * A test whose statistic is chi-squared.
 *
 * @param statistic the statistic, not negative
 * @param degreesOfFreedom its degrees of freedom, at least 1
 * @param pValue the probability of so large a statistic; it may be too small for a number and then
 *     is 0
 * @param logPValue the natural logarithm of that probability, exact however small it is
 */
public record ChiSquareTest(
    double statistic, int degreesOfFreedom, double pValue, double logPValue) {

  static ChiSquareTest of(double statistic, int degreesOfFreedom) {
    return new ChiSquareTest(
        statistic,
        degreesOfFreedom,
        ChiSquareTail.probability(degreesOfFreedom, statistic),
        ChiSquareTail.logarithm(degreesOfFreedom, statistic));
  }
}
