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
 * The odds of the first group divided by those of the second: from 0 to infinity.
 *
 * @param counts the two proportions
 */
public record OddsRatio(TwoProportions counts) {

  /**
   * Creates the odds ratio.
   *
   * @param counts the two proportions
   */
  public OddsRatio {
    Objects.requireNonNull(counts, "counts");
  }

  /**
   * Returns the estimate of a method.
   *
   * @param method the method
   * @return the odds ratio, which zero cells make zero or infinite; not estimable if they leave
   *     nothing to compare, or a group is empty
   */
  public Answer<Double> value(OddsRatioMethod method) {
    return counts.hasEmptyGroup()
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : method.value(counts);
  }

  /**
   * Returns the standard error of the logarithm of the ratio of cross products.
   *
   * @return sqrt(1/a + 1/b + 1/c + 1/d), infinite with a zero cell; not estimable if a group is
   *     empty
   */
  public Answer<Double> logStandardError() {
    return counts.hasEmptyGroup()
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of(OddsRatioMethod.logStandardError(counts, 0));
  }

  /**
   * Returns a confidence interval of the odds ratio.
   *
   * @param method the method
   * @param level the confidence level as a share, such as 0.95
   * @return the interval; not estimable if a group is empty, or the method needs counts above zero
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> interval(OddsRatioMethod method, double level) {
    Interval.checkLevel(level);
    return counts.hasEmptyGroup()
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : method.interval(counts, level);
  }

  /**
   * Returns the odds ratio with the confidence interval of the same method; its standard error is
   * that of the logarithm.
   *
   * @param method the method
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable where the value is not
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> estimate(OddsRatioMethod method, double level) {
    Answer<Interval> interval = interval(method, level);
    boolean added = method == OddsRatioMethod.HALDANE_ANSCOMBE;
    return value(method)
        .map(value -> new Estimate(
            value,
            added ? Answer.of(OddsRatioMethod.logStandardError(counts, 0.5)) : logStandardError(),
            interval,
            counts.n(),
            cautions(method)));
  }

  /**
   * Returns the odds ratio with its 95 % Woolf interval, the usual one.
   *
   * @return the estimate; not estimable where the value is not
   */
  public Answer<Estimate> estimate() {
    return estimate(OddsRatioMethod.WOOLF, 0.95);
  }

  private Set<Caution> cautions(OddsRatioMethod method) {
    return switch (method) {
      case WOOLF -> counts.isSparse() ? Set.of(Caution.SPARSE_COUNTS) : Set.of();
      case HALDANE_ANSCOMBE -> Set.of(Caution.HALF_ADDED);
      case EXACT, MID_P -> Set.of();
    };
  }
}
