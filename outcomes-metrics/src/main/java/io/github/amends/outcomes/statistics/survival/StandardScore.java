// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, as tests and intervals need it. */
final class StandardScore {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private StandardScore() {}

  /** The score that the given share of a normal variable does not exceed in size. */
  static double ofLevel(double level) {
    return NORMAL.inverseSurvivalProbability((1 - level) / 2);
  }

  /** The probability of a score of at least this size. */
  static double pValue(double score) {
    return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(score)));
  }
}
