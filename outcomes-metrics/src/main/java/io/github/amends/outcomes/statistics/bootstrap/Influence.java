// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;

/** How far the statistic moves when each row is left out, in sums of powers. */
record Influence(int rows, double squares, double cubes) {

  private static final double SIX = 6;
  private static final double THREE_HALVES = 1.5;

  static Answer<Influence> of(double[] leftOut, double observed, Acceleration acceleration) {
    double centre = switch (acceleration) {
      case JACKKNIFE -> SampleStatistic.MEAN.of(leftOut.clone());
      case EMPIRICAL_INFLUENCE -> observed;
    };
    double squares = 0;
    double cubes = 0;
    for (double value : leftOut) {
      double moved = centre - value;
      squares += moved * moved;
      cubes += moved * moved * moved;
    }
    return Double.isFinite(cubes)
        ? Answer.of(new Influence(leftOut.length, squares, cubes))
        : Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS);
  }

  double standardError() {
    return Math.sqrt(squares * (rows - 1) / rows);
  }

  Answer<Double> acceleration() {
    return squares > 0
        ? Answer.of(cubes / (SIX * Math.pow(squares, THREE_HALVES)))
        : Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS);
  }
}
