// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Objects;
import java.util.Set;

/**
 * The ratio of two proportions, the first divided by the second: from 0 to infinity.
 *
 * @param counts the two proportions
 */
public record RiskRatio(TwoProportions counts) {

  /**
   * Creates the ratio.
   *
   * @param counts the two proportions
   */
  public RiskRatio {
    Objects.requireNonNull(counts, "counts");
  }

  /**
   * Returns the ratio p1 / p2.
   *
   * @return the ratio, infinite where only the second group is without events; not estimable if
   *     both are, or a group is empty
   */
  public Answer<Double> value() {
    if (counts.hasEmptyGroup()) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    if (counts.a() == 0 && counts.c() == 0) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    return Answer.of(ratio(counts));
  }

  /**
   * Returns by which share the event is rarer in the first group: 1 - p1 / p2.
   *
   * @return the reduction, negative where the event is more frequent; not estimable where the ratio
   *     is not
   */
  public Answer<Double> relativeReduction() {
    return value().map(value -> 1 - value);
  }

  /**
   * Returns the standard error of the logarithm of the ratio.
   *
   * @return sqrt(1/x1 - 1/n1 + 1/x2 - 1/n2), infinite where a group is without events; not
   *     estimable if a group is empty
   */
  public Answer<Double> logStandardError() {
    if (counts.hasEmptyGroup()) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    return Answer.of(RiskRatioInterval.logStandardError(counts));
  }

  /**
   * Returns a confidence interval of the ratio.
   *
   * @param method the method
   * @param level the confidence level as a share, such as 0.95
   * @return the interval; not estimable where the ratio is not, or the method needs events in both
   *     groups
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> interval(RiskRatioInterval method, double level) {
    Interval.checkLevel(level);
    return value().toOptional().isPresent()
        ? method.of(counts, level)
        : value().map(value -> new Interval(value, value, level, method.title()));
  }

  /**
   * Returns the ratio with a confidence interval; its standard error is that of the logarithm.
   *
   * @param method the method of the interval
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable where the ratio is not
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> estimate(RiskRatioInterval method, double level) {
    Answer<Interval> interval = interval(method, level);
    return value()
        .map(value -> new Estimate(value, logStandardError(), interval, counts.n(), Set.of()));
  }

  /**
   * Returns the ratio with its 95 % Katz interval, the usual one.
   *
   * @return the estimate; not estimable where the ratio is not
   */
  public Answer<Estimate> estimate() {
    return estimate(RiskRatioInterval.KATZ_LOG, 0.95);
  }

  static double ratio(TwoProportions counts) {
    return counts.a() / (counts.a() + counts.b()) / (counts.c() / (counts.c() + counts.d()));
  }
}
