// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Objects;
import java.util.Set;

/**
 * The difference of two proportions, the first minus the second, from -1 to 1.
 *
 * @param counts the two proportions
 */
public record RiskDifference(TwoProportions counts) {

  /**
   * Creates the difference.
   *
   * @param counts the two proportions
   */
  public RiskDifference {
    Objects.requireNonNull(counts, "counts");
  }

  /**
   * Returns the difference p1 - p2.
   *
   * @return the difference; not estimable if a group is empty
   */
  public Answer<Double> value() {
    if (counts.hasEmptyGroup()) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    return Answer.of(
        counts.first().value().orElseThrow() - counts.second().value().orElseThrow());
  }

  /**
   * Returns the estimated standard error sqrt(p1 q1 / n1 + p2 q2 / n2).
   *
   * @return the standard error; not estimable if a group is empty
   */
  public Answer<Double> standardError() {
    return value()
        .map(value ->
            DifferenceInterval.standardError(counts.a(), counts.b(), counts.c(), counts.d()));
  }

  /**
   * Returns a confidence interval of the difference.
   *
   * @param method the method
   * @param level the confidence level as a share, such as 0.95
   * @return the interval; not estimable if a group is empty
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> interval(DifferenceInterval method, double level) {
    Interval.checkLevel(level);
    return value().map(value -> method.of(counts, level));
  }

  /**
   * Returns the difference with a confidence interval.
   *
   * @param method the method of the interval
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if a group is empty
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> estimate(DifferenceInterval method, double level) {
    Interval.checkLevel(level);
    boolean careless = method == DifferenceInterval.WALD && counts.isSparse();
    return value()
        .map(value -> new Estimate(
            value,
            standardError(),
            interval(method, level),
            counts.n(),
            careless ? Set.of(Caution.SPARSE_COUNTS) : Set.of()));
  }

  /**
   * Returns the difference with its 95 % Newcombe interval, the usual one.
   *
   * @return the estimate; not estimable if a group is empty
   */
  public Answer<Estimate> estimate() {
    return estimate(DifferenceInterval.NEWCOMBE, 0.95);
  }

  /**
   * Returns how many people the difference takes to make one event of difference.
   *
   * @param method the method of the interval of the difference
   * @param level the confidence level as a share, such as 0.95
   * @return the number needed; not estimable if a group is empty
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<NumberNeeded> numberNeeded(DifferenceInterval method, double level) {
    return interval(method, level)
        .map(interval -> new NumberNeeded(value().orElseThrow(), interval, counts.n()));
  }
}
