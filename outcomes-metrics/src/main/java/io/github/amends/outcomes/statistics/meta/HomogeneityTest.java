// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

/**
 * Cochran's test that all studies share one effect. With few studies it has little power: a large
 * p-value is no evidence of homogeneity.
 *
 * @param statistic Q, the sum of squares around the fixed-effect mean weighted by inverse variance
 * @param degreesOfFreedom one less than studies
 * @param pValue the probability of so large a Q under a chi-squared distribution
 */
public record HomogeneityTest(double statistic, int degreesOfFreedom, double pValue) {

  /**
   * Creates the test's result.
   *
   * @param statistic Q
   * @param degreesOfFreedom one less than studies
   * @param pValue the probability of so large a Q
   * @throws IllegalArgumentException if a number is out of its range
   */
  public HomogeneityTest {
    if (!(statistic >= 0)) {
      throw new IllegalArgumentException("statistic must not be negative");
    }
    if (degreesOfFreedom < 1) {
      throw new IllegalArgumentException("degreesOfFreedom must be at least 1");
    }
    if (!(pValue >= 0 && pValue <= 1)) {
      throw new IllegalArgumentException("pValue must be from 0 to 1");
    }
  }
}
