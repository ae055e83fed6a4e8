// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.Arrays;
import java.util.Set;

/** The difference of two weighted means, with a robust variance. */
final class WeightedDifference {

  private static final String METHOD = "normal with HC0, weights as known";
  private static final String CLUSTERED = "normal, clustered by match";

  private final boolean[] treated;
  private final double[] weights;

  WeightedDifference(boolean[] treated, double[] weights) {
    this.treated = treated;
    this.weights = weights;
  }

  Answer<Double> effective(boolean which) {
    double sum = 0;
    double squares = 0;
    for (int row = 0; row < weights.length; row++) {
      if (treated[row] == which) {
        sum += weights[row];
        squares += weights[row] * weights[row];
      }
    }
    return sum > 0 ? Answer.of(sum * sum / squares) : Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
  }

  Answer<Estimate> estimate(double[] outcome, double level) {
    Interval.checkLevel(level);
    int[] own = new int[outcome.length];
    Arrays.setAll(own, row -> row);
    return estimate(outcome, level, own, METHOD);
  }

  /** With a cluster a row, of those from 0 up to the number of rows. */
  Answer<Estimate> clustered(double[] outcome, double level, int[] clusters) {
    return estimate(outcome, Interval.checkLevel(level), clusters, CLUSTERED);
  }

  private Answer<Estimate> estimate(double[] outcome, double level, int[] clusters, String method) {
    double treatedWeight = weight(true);
    double controlWeight = weight(false);
    if (!(treatedWeight > 0 && controlWeight > 0)) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    double treatedMean = mean(outcome, true, treatedWeight);
    double controlMean = mean(outcome, false, controlWeight);
    double[] influence = new double[outcome.length];
    long n = 0;
    for (int row = 0; row < outcome.length; row++) {
      if (weights[row] > 0) {
        n++;
        influence[clusters[row]] += treated[row]
            ? weights[row] * (outcome[row] - treatedMean) / treatedWeight
            : -weights[row] * (outcome[row] - controlMean) / controlWeight;
      }
    }
    double variance = 0;
    for (double one : influence) {
      variance += one * one;
    }
    double error = Math.sqrt(variance);
    double difference = treatedMean - controlMean;
    double reach = Normal.standardScore(level) * error;
    return Answer.of(new Estimate(
        difference,
        Answer.of(error),
        Answer.of(new Interval(difference - reach, difference + reach, level, method)),
        n,
        Set.of()));
  }

  private double weight(boolean which) {
    double sum = 0;
    for (int row = 0; row < weights.length; row++) {
      sum += treated[row] == which ? weights[row] : 0;
    }
    return sum;
  }

  private double mean(double[] outcome, boolean which, double weight) {
    double sum = 0;
    for (int row = 0; row < weights.length; row++) {
      sum += treated[row] == which ? weights[row] * outcome[row] : 0;
    }
    return sum / weight;
  }
}
