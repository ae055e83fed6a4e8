// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

/** The mean, whose leaving out of one value needs no second pass. */
final class MeanStatistic implements SampleStatistic {

  @Override
  public double of(double[] values) {
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

  @Override
  public double[] leavingOneOut(double[] values) {
    double mean = of(values);
    double[] left = new double[values.length];
    for (int out = 0; out < left.length; out++) {
      left[out] = mean + (mean - values[out]) / (values.length - 1);
    }
    return left;
  }
}
