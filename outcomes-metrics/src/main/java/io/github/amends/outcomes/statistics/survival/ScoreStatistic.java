// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.OptionalDouble;

/** The quadratic form of a score vector with the inverse of its covariance matrix. */
final class ScoreStatistic {

  /** A pivot that is smaller than this share of its variance is rounding, not information. */
  private static final double LEAST_PIVOT = 1e-11;

  private ScoreStatistic() {}

  /** The test of some of the scores, one degree of freedom each. */
  static Answer<ChiSquareTest> test(double[] scores, double[][] variance, int[] chosen) {
    double[] score = new double[chosen.length];
    double[][] matrix = new double[chosen.length][chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      score[i] = scores[chosen[i]];
      for (int j = 0; j < chosen.length; j++) {
        matrix[i][j] = variance[chosen[i]][chosen[j]];
      }
    }
    OptionalDouble statistic = of(score, matrix);
    return statistic.isPresent()
        ? Answer.of(ChiSquareTest.of(statistic.getAsDouble(), chosen.length))
        : Answer.notEstimable(Obstacle.NOTHING_TO_COMPARE);
  }

  /** The statistic, by Cholesky's decomposition; empty if the matrix has no inverse. */
  static OptionalDouble of(double[] score, double[][] variance) {
    int size = score.length;
    double[][] root = new double[size][size];
    double[] solved = new double[size];
    double statistic = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        root[i][j] = (variance[i][j] - product(root[i], root[j], j)) / root[j][j];
      }
      double pivot = variance[i][i] - product(root[i], root[i], i);
      if (!(pivot > LEAST_PIVOT * variance[i][i])) {
        return OptionalDouble.empty();
      }
      root[i][i] = Math.sqrt(pivot);
      solved[i] = (score[i] - product(root[i], solved, i)) / root[i][i];
      statistic += solved[i] * solved[i];
    }
    return OptionalDouble.of(statistic);
  }

  private static double product(double[] one, double[] other, int size) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
