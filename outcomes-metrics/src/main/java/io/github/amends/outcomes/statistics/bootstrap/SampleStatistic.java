// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

import java.util.Arrays;

/**
 * A number computed from a sample of numbers, such as its mean.
 *
 * <p>Any lambda is one. It has to be the same for the same numbers in another order.
 */
@FunctionalInterface
public interface SampleStatistic {

  /** The mean, summed with compensation for rounding. */
  SampleStatistic MEAN = new SampleStatistic() {
    @Override
    public double of(double[] values) {
      return mean(values);
    }

    @Override
    public double[] leavingOneOut(double[] values) {
      double mean = mean(values);
      double[] left = new double[values.length];
      for (int out = 0; out < left.length; out++) {
        left[out] = mean + (mean - values[out]) / (values.length - 1);
      }
      return left;
    }
  };

  /** The median: the value in the middle, or the mean of the two in the middle. */
  SampleStatistic MEDIAN = SampleStatistic::median;

  /** The variance, with n - 1. */
  SampleStatistic VARIANCE = SampleStatistic::variance;

  /** The standard deviation, with n - 1. */
  SampleStatistic STANDARD_DEVIATION = values -> Math.sqrt(variance(values));

  /**
   * Returns the statistic of a sample.
   *
   * @param values the numbers, at least one, in no order; the array is the statistic's to sort or
   *     overwrite
   * @return the statistic, or NaN where these numbers have none
   */
  double of(double[] values);

  /**
   * Returns the statistic of the sample without its first value, without its second, and so on.
   *
   * @param values the numbers, at least two; they stay as they are
   * @return one statistic a value
   */
  default double[] leavingOneOut(double[] values) {
    double[] left = new double[values.length];
    for (int out = 0; out < left.length; out++) {
      double[] rest = Arrays.copyOf(values, values.length - 1);
      System.arraycopy(values, out + 1, rest, out, rest.length - out);
      left[out] = of(rest);
    }
    return left;
  }

  private static double mean(double[] values) {
    double sum = 0;
    double lost = 0;
    // Equal sums in another order have to be equal numbers: resamples are compared with the sample.
    for (double value : values) {
      double next = sum + value;
      double part = next - sum;
      lost += (sum - (next - part)) + (value - part);
      sum = next;
    }
    return (sum + lost) / values.length;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  private static double variance(double[] values) {
    if (values.length < 2) {
      return Double.NaN;
    }
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (values.length - 1);
  }
}
