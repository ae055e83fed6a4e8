// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.proportion;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The quantiles of the beta distribution, for parameters up to the largest count.
 *
 * <p>With both parameters large the distribution function cannot be evaluated to full precision any
 * more, while the expansion of E. A. Cornish and R. A. Fisher (1938) around the normal quantile is
 * exact to the last digits; its first omitted term is of the order of the smaller parameter to the
 * power of -2, relative to the quantile.
 */
final class BetaQuantile {

  private static final double LARGE = 1e8;

  private BetaQuantile() {}

  static boolean isLarge(double a, double b) {
    return Math.min(a, b) >= LARGE;
  }

  /** The value below which the given probability lies. */
  static double lower(double a, double b, double probability) {
    if (isLarge(a, b)) {
      return expansion(a, b, NormalDistribution.of(0, 1).inverseCumulativeProbability(probability));
    }
    return BetaDistribution.of(a, b).inverseCumulativeProbability(probability);
  }

  /** The value above which the given probability lies. */
  static double upper(double a, double b, double probability) {
    if (isLarge(a, b)) {
      return expansion(a, b, NormalDistribution.of(0, 1).inverseSurvivalProbability(probability));
    }
    return BetaDistribution.of(a, b).inverseSurvivalProbability(probability);
  }

  private static double expansion(double a, double b, double z) {
    double n = a + b;
    double mean = a / n;
    double deviation = Math.sqrt(mean * (b / n) / (n + 1));
    double skewness = 2 * (b - a) / (n + 2) * Math.sqrt((n + 1) / a / b);
    double kurtosis = 6 * ((a - b) * (a - b) / a / b * (n + 1) - (n + 2)) / (n + 2) / (n + 3);
    double score = z
        + skewness * (z * z - 1) / 6
        + kurtosis * z * (z * z - 3) / 24
        - skewness * skewness * z * (2 * z * z - 5) / 36;
    return mean + deviation * score;
  }
}
