// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

/**
 * The logarithm of Poisson probabilities without cancellation, after C. Loader, Fast and Accurate
 * Computation of Binomial Probabilities (2000): Stirling's formula with its error, and the
 * deviance.
 */
final class PoissonDensity {

  private static final double LOG_2_PI = Math.log(2 * Math.PI);
  private static final double[] SMALL_ERRORS = new double[16];

  static {
    double factorial = 1;
    for (int i = 1; i < SMALL_ERRORS.length; i++) {
      factorial *= i;
      SMALL_ERRORS[i] = Math.log(factorial) - (i + 0.5) * Math.log(i) + i - LOG_2_PI / 2;
    }
  }

  private PoissonDensity() {}

  /** The logarithm of mean^count e^-mean / count!, for a count that is whole or at least 16. */
  static double log(double count, double mean) {
    if (count == 0) {
      return -mean;
    }
    return -stirlingError(count) - deviance(count, mean) - (LOG_2_PI + Math.log(count)) / 2;
  }

  /** count log(count / mean) + mean - count. */
  static double deviance(double count, double mean) {
    double difference = count - mean;
    if (Math.abs(difference) < 0.1 * (count + mean)) {
      double v = difference / (count + mean);
      double sum = difference * v;
      double term = 2 * count * v;
      for (int j = 3; ; j += 2) {
        term *= v * v;
        double next = sum + term / j;
        if (next == sum) {
          return sum;
        }
        sum = next;
      }
    }
    return count * Math.log(count / mean) - difference;
  }

  private static double stirlingError(double count) {
    if (count < SMALL_ERRORS.length) {
      return SMALL_ERRORS[(int) count];
    }
    double s = 1 / (count * count);
    return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - s / 1188) * s) * s) * s) / count;
  }
}
