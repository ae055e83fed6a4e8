// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The result of a significance test.
 *
 * <p>The p-value is also given as a natural logarithm, which keeps its digits where the p-value
 * itself is too small for a double.
 *
 * @param method the name of the test as the field knows it
 * @param statistic the test statistic; of an exact test, the observed count or sum
 * @param degreesOfFreedom of its distribution; empty where that has none
 * @param pValue the p-value, two-sided unless the method says otherwise; 0 below about 1e-308
 * @param logPValue the natural logarithm of the p-value
 * @param n how many observations the test rests on
 * @param cautions what a reader should know
 */
public record SignificanceTest(
    String method,
    double statistic,
    OptionalDouble degreesOfFreedom,
    double pValue,
    double logPValue,
    long n,
    Set<Caution> cautions) {

  /**
   * Creates the result.
   *
   * @param method the name of the test
   * @param statistic the test statistic
   * @param degreesOfFreedom of its distribution
   * @param pValue the p-value
   * @param logPValue the natural logarithm of the p-value
   * @param n how many observations the test rests on
   * @param cautions what a reader should know
   * @throws IllegalArgumentException if a number is out of its range
   */
  public SignificanceTest {
    Objects.requireNonNull(method, "method");
    if (Double.isNaN(statistic)) {
      throw new IllegalArgumentException("statistic must be a number");
    }
    Objects.requireNonNull(degreesOfFreedom, "degreesOfFreedom");
    if (!(pValue >= 0 && pValue <= 1)) {
      throw new IllegalArgumentException("pValue must be from 0 to 1");
    }
    if (!(logPValue <= 0)) {
      throw new IllegalArgumentException("logPValue must not be above zero");
    }
    if (n < 0) {
      throw new IllegalArgumentException("n must not be negative");
    }
    cautions = Set.copyOf(cautions);
  }

  /**
   * Returns the result of an exact test.
   *
   * @param method the name of the test
   * @param statistic the observed count or sum
   * @param logPValue the natural logarithm of the p-value; what rounding put above zero becomes
   *     zero
   * @param n how many observations the test rests on
   * @return the result
   */
  public static SignificanceTest exact(String method, double statistic, double logPValue, long n) {
    double bounded = Math.min(0, logPValue);
    return new SignificanceTest(
        method, statistic, OptionalDouble.empty(), Math.exp(bounded), bounded, n, Set.of());
  }

  /**
   * Returns the same result with cautions in place of those it had.
   *
   * @param newCautions what a reader should know
   * @return a copy
   */
  public SignificanceTest withCautions(Set<Caution> newCautions) {
    return new SignificanceTest(
        method, statistic, degreesOfFreedom, pValue, logPValue, n, newCautions);
  }
}
