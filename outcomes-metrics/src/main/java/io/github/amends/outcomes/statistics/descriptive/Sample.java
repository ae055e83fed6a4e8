// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.descriptive;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/**
 * Numbers, at least one, kept in ascending order: for quantiles and other descriptions that need
 * all of them at once. Immutable; it holds a copy.
 */
public final class Sample {

  /**
   * What makes the median absolute deviation of normal values their standard deviation, as in R.
   */
  private static final double NORMAL_CONSISTENCY = 1.4826;

  private final double[] sorted;
  private final Moments moments;

  private Sample(double[] sorted, Moments moments) {
    this.sorted = sorted;
    this.moments = moments;
  }

  /**
   * Returns a sample.
   *
   * @param values the numbers, in any order
   * @return the sample
   * @throws IllegalArgumentException if there is none, or one is not within 1e150 of zero; the
   *     message gives its index
   */
  public static Sample of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("values must hold at least one number");
    }
    Moments moments = Moments.of(values);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Sample(sorted, moments);
  }

  /**
   * Returns how many numbers there are.
   *
   * @return the number of observations, at least 1
   */
  public int n() {
    return sorted.length;
  }

  /**
   * Returns the mean.
   *
   * @return the mean
   */
  public double mean() {
    return moments.mean().orElseThrow();
  }

  /**
   * Returns the standard deviation, with n - 1.
   *
   * @return the standard deviation; not estimable with one number
   */
  public Answer<Double> standardDeviation() {
    return moments.standardDeviation();
  }

  /**
   * Returns a quantile.
   *
   * @param probability the share of values below it, from 0 to 1
   * @param type the definition
   * @return the quantile
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public double quantile(double probability, QuantileType type) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability must be from 0 to 1");
    }
    return type.of(sorted, probability);
  }

  /**
   * Returns the median.
   *
   * @return the value in the middle, or the mean of the two in the middle
   */
  public double median() {
    return quantile(0.5, QuantileType.STANDARD);
  }

  /**
   * Returns the median absolute deviation: 1.4826 times the median distance from the median.
   *
   * @return the deviation, comparable with a standard deviation
   */
  public double medianAbsoluteDeviation() {
    double median = median();
    double[] distances = sorted.clone();
    for (int i = 0; i < distances.length; i++) {
      distances[i] = Math.abs(distances[i] - median);
    }
    return NORMAL_CONSISTENCY * of(distances).median();
  }

  /**
   * Returns the mean of what is left when a share of the values is cut off at each end.
   *
   * @param share the share to cut off at each end, from 0 to 0.5; its number of values is rounded
   *     down, and half leaves the median
   * @return the trimmed mean
   * @throws IllegalArgumentException if the share is not from 0 to 0.5
   */
  public double trimmedMean(double share) {
    if (!(share >= 0 && share <= 0.5)) {
      throw new IllegalArgumentException("share must be from 0 to 0.5");
    }
    int cut = (int) Math.floor(n() * share);
    if (2 * cut >= n()) {
      return median();
    }
    return of(Arrays.copyOfRange(sorted, cut, n() - cut)).mean();
  }

  /**
   * Returns the geometric mean: the exponential of the mean of the logarithms.
   *
   * @return the geometric mean; not estimable if a value is not above zero
   */
  public Answer<Double> geometricMean() {
    if (sorted[0] <= 0) {
      return Answer.notEstimable(Obstacle.NOT_POSITIVE);
    }
    Sum logarithms = Sum.create();
    for (double value : sorted) {
      logarithms.add(Math.log(value));
    }
    return Answer.of(Math.exp(logarithms.getAsDouble() / n()));
  }
}
