// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.distribution.CountDistribution;

/** The mid-P tails of a count. */
final class MidP {

  private MidP() {}

  /** The logarithm of twice the smaller tail, with half of the count's own probability. */
  static double logTwoSided(CountDistribution law, long count) {
    double own = law.logProbability(count) + Math.log(0.5);
    double below = logSum(law.lowerTail(count - 1).logProbability(), own);
    double above = logSum(law.upperTail(count + 1).logProbability(), own);
    return Math.min(0, Math.log(2) + Math.min(below, above));
  }

  private static double logSum(double a, double b) {
    double larger = Math.max(a, b);
    return larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
  }
}
