// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

import io.github.amends.outcomes.statistics.descriptive.Moments;

/**
 * The mean and spread of one group, as publications report them.
 *
 * @param mean the mean, within 1e150 of zero
 * @param standardDeviation the standard deviation with n - 1, not negative, at most 1e150
 * @param n how many observations there are, from 2 to 2^53
 */
public record MeanSummary(double mean, double standardDeviation, long n) {

  private static final long LARGEST_COUNT = 1L << 53;

  /**
   * Creates the summary.
   *
   * @param mean the mean
   * @param standardDeviation the standard deviation
   * @param n how many observations there are
   * @throws IllegalArgumentException if a number is out of its range
   */
  public MeanSummary {
    if (!(Math.abs(mean) <= Moments.LARGEST)) {
      throw new IllegalArgumentException("mean must be within 1e150 of zero");
    }
    if (!(standardDeviation >= 0 && standardDeviation <= Moments.LARGEST)) {
      throw new IllegalArgumentException("standardDeviation must be from 0 to 1e150");
    }
    if (n < 2 || n > LARGEST_COUNT) {
      throw new IllegalArgumentException("n must be from 2 to 2^53");
    }
  }

  /**
   * Returns the summary of numbers.
   *
   * @param moments the moments of at least two numbers
   * @return the summary
   * @throws IllegalArgumentException if there are fewer than two numbers
   */
  public static MeanSummary of(Moments moments) {
    if (moments.n() < 2) {
      throw new IllegalArgumentException("moments must be of at least two numbers");
    }
    return new MeanSummary(
        moments.mean().orElseThrow(), moments.standardDeviation().orElseThrow(), moments.n());
  }

  /** The variance of the mean. */
  double meanVariance() {
    return standardDeviation / n * standardDeviation;
  }
}
