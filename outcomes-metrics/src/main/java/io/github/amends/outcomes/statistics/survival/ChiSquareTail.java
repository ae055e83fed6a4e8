// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** The upper tail of the chi-squared distribution, also where it is too small for a number. */
final class ChiSquareTail {

  private static final double SMALL = 1e-280;
  private static final int TERMS = 1000;

  private ChiSquareTail() {}

  static double probability(int degreesOfFreedom, double statistic) {
    return RegularizedGamma.Q.value(degreesOfFreedom / 2.0, statistic / 2);
  }

  static double logarithm(int degreesOfFreedom, double statistic) {
    double probability = probability(degreesOfFreedom, statistic);
    return probability > SMALL
        ? Math.log(probability)
        : logarithmFarOut(degreesOfFreedom / 2.0, statistic / 2);
  }

  /**
   * The logarithm of Q(a, x) for x far above a, by Legendre's continued fraction (NIST Digital
   * Library of Mathematical Functions 8.9.2), evaluated from its end.
   */
  private static double logarithmFarOut(double a, double x) {
    if (x == Double.POSITIVE_INFINITY) {
      return Double.NEGATIVE_INFINITY;
    }
    double fraction = 0;
    for (int n = TERMS; n >= 1; n--) {
      fraction = n * (n - a) / (x + 2 * n + 1 - a - fraction);
    }
    return a * Math.log(x) - x - LogGamma.value(a) - Math.log(x + 1 - a - fraction);
  }
}
