// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * The rule by which R's {@code quantile.survfit} finds where a curve, or a bound of it, crosses a
 * level: the time of the least fall that reaches the level, and the middle between two such times
 * if the curve lies on the level. It needs no monotone bounds.
 */
final class QuantileRule {

  /** Falls that differ by less are the same: sums of tenths do not meet a half exactly. */
  private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

  private final SurvivalCurve curve;
  private final double[] heights;

  private QuantileRule(SurvivalCurve curve, double[] heights) {
    this.curve = curve;
    this.heights = heights;
  }

  /** The rule for the heights of the steps, which are NaN where they are not defined. */
  static QuantileRule of(SurvivalCurve curve, double[] heights) {
    return new QuantileRule(curve, heights);
  }

  Answer<Double> time(double probability) {
    if (probability == 0) {
      return Answer.of(0.0);
    }
    int from = leastFall(probability - TOLERANCE);
    int to = leastFall(probability + TOLERANCE);
    if (from >= 0 && liesOnTheEnd(probability)) {
      return Answer.of((curve.time(from) + curve.lastExit()) / 2);
    }
    return from < 0 || to < 0
        ? Answer.notEstimable(Obstacle.NOT_REACHED)
        : Answer.of((curve.time(from) + curve.time(to)) / 2);
  }

  /** The first step with the least fall that is not below the given one; -1 if there is none. */
  private int leastFall(double fall) {
    int step = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < heights.length; i++) {
      double candidate = 1 - heights[i];
      if (candidate >= fall && candidate < least) {
        least = candidate;
        step = i;
      }
    }
    return step;
  }

  private boolean liesOnTheEnd(double probability) {
    int last = heights.length - 1;
    return last >= 0 && Math.abs(probability - (1 - heights[last])) < TOLERANCE;
  }
}
