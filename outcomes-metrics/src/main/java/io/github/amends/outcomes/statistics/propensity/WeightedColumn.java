// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A covariate with the group and weight of each row. */
final class WeightedColumn {

  private final double[] values;
  private final boolean[] treated;
  private final double[] weights;

  WeightedColumn(double[] values, boolean[] treated, double[] weights) {
    this.values = values;
    this.treated = treated;
    this.weights = weights;
  }

  /** A group's size, sum of weights, mean and variance. */
  private record Group(int n, double weight, double mean, Answer<Double> variance) {}

  TermBalance balance(String name) {
    double[] equal = new double[values.length];
    Arrays.fill(equal, 1);
    Group treatedBefore = group(true, equal);
    Group controlBefore = group(false, equal);
    Group treatedAfter = group(true, weights);
    Group controlAfter = group(false, weights);
    int missing = (int) IntStream.range(0, values.length)
        .filter(row -> weights[row] > 0 && Double.isNaN(values[row]))
        .count();
    boolean both = treatedAfter.n() > 0 && controlAfter.n() > 0;
    double difference = treatedAfter.mean() - controlAfter.mean();
    Answer<Double> pooled = treatedBefore
        .variance()
        .flatMap(one -> controlBefore.variance().map(other -> (one + other) / 2));
    return new TermBalance(
        name,
        both ? standardised(difference, treatedBefore.variance()) : none(),
        both ? standardised(difference, pooled) : none(),
        treatedAfter
            .variance()
            .flatMap(one -> controlAfter.variance().flatMap(other -> ratio(one, other))),
        both ? Answer.of(largestGap(treatedAfter.weight(), controlAfter.weight())) : none(),
        treatedAfter.n(),
        controlAfter.n(),
        missing);
  }

  private static Answer<Double> none() {
    return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
  }

  private static Answer<Double> standardised(double difference, Answer<Double> variance) {
    return variance.flatMap(square -> ratio(difference, Math.sqrt(square)));
  }

  private static Answer<Double> ratio(double one, double other) {
    return other > 0 ? Answer.of(one / other) : Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS);
  }

  private Group group(boolean which, double[] counted) {
    int n = 0;
    double weight = 0;
    double squaredWeights = 0;
    double sum = 0;
    for (int row = 0; row < values.length; row++) {
      if (treated[row] == which && counted[row] > 0 && !Double.isNaN(values[row])) {
        n++;
        weight += counted[row];
        squaredWeights += counted[row] * counted[row];
        sum += counted[row] * values[row];
      }
    }
    if (n == 0) {
      return new Group(0, 0, 0, none());
    }
    double mean = sum / weight;
    double squares = 0;
    double rest = 0;
    for (int row = 0; row < values.length; row++) {
      if (treated[row] == which && counted[row] > 0 && !Double.isNaN(values[row])) {
        double distance = values[row] - mean;
        squares += counted[row] * distance * distance;
        rest += counted[row] * distance;
      }
    }
    mean += rest / weight;
    double freedom = weight - squaredWeights / weight;
    Answer<Double> variance = n > 1 && freedom > 0
        ? Answer.of(squares / freedom)
        : Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS);
    return new Group(n, weight, mean, variance);
  }

  private double largestGap(double treatedWeight, double controlWeight) {
    int[] order = IntStream.range(0, values.length)
        .filter(row -> weights[row] > 0 && !Double.isNaN(values[row]))
        .boxed()
        .sorted((one, other) -> Double.compare(values[one] + 0.0, values[other] + 0.0))
        .mapToInt(Integer::intValue)
        .toArray();
    double largest = 0;
    double ofTreated = 0;
    double ofControls = 0;
    for (int i = 0; i < order.length; i++) {
      int row = order[i];
      if (treated[row]) {
        ofTreated += weights[row];
      } else {
        ofControls += weights[row];
      }
      boolean last = i == order.length - 1 || values[order[i + 1]] != values[row];
      if (last) {
        largest =
            Math.max(largest, Math.abs(ofTreated / treatedWeight - ofControls / controlWeight));
      }
    }
    return Math.min(1, largest);
  }
}
