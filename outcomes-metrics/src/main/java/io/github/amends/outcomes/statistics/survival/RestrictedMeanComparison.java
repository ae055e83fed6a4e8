// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * The restricted mean survival times of two independent groups, compared: their difference and
 * their ratio, second to first.
 *
 * <p>The difference needs no proportional hazards (P. Royston and M. K. B. Parmar, BMC Medical
 * Research Methodology 13 (2013) 152). Its variance is the sum of both; the ratio's interval is
 * normal on the log scale.
 *
 * @param first the mean of the first group
 * @param second the mean of the second group
 * @param difference the second mean minus the first
 * @param standardError the standard error of the difference
 * @param interval the confidence interval of the difference
 * @param test the test that both means are equal; not estimable if neither group had an event
 * @param ratio the second mean divided by the first; not estimable if the first is zero
 * @param ratioInterval the confidence interval of the ratio; not estimable if a mean is zero
 */
public record RestrictedMeanComparison(
    RestrictedMean first,
    RestrictedMean second,
    double difference,
    double standardError,
    Interval interval,
    Answer<NormalTest> test,
    Answer<Double> ratio,
    Answer<Interval> ratioInterval) {

  private static final String METHOD = "normal";
  private static final String RATIO_METHOD = "normal on the log scale";

  /**
   * Returns the comparison of two means.
   *
   * @param first the mean of the first group
   * @param second the mean of the second group, with the same horizon and level
   * @return the comparison
   * @throws IllegalArgumentException if the horizons or the levels differ
   */
  public static RestrictedMeanComparison of(RestrictedMean first, RestrictedMean second) {
    if (first.horizon() != second.horizon()) {
      throw new IllegalArgumentException("both means must have the same horizon");
    }
    double level = first.interval().level();
    if (level != second.interval().level()) {
      throw new IllegalArgumentException("both means must have the same level");
    }
    double difference = second.estimate() - first.estimate();
    double error = Math.hypot(first.standardError(), second.standardError());
    double half = StandardScore.ofLevel(level) * error;
    return new RestrictedMeanComparison(
        first,
        second,
        difference,
        error,
        new Interval(difference - half, difference + half, level, METHOD),
        error > 0
            ? Answer.of(NormalTest.of(difference / error))
            : Answer.notEstimable(Obstacle.NO_VARIATION),
        first.estimate() > 0
            ? Answer.of(second.estimate() / first.estimate())
            : Answer.notEstimable(Obstacle.AT_BOUNDARY),
        ratioInterval(first, second, level));
  }

  private static Answer<Interval> ratioInterval(
      RestrictedMean first, RestrictedMean second, double level) {
    if (first.estimate() == 0 || second.estimate() == 0) {
      return Answer.notEstimable(Obstacle.AT_BOUNDARY);
    }
    double ratio = second.estimate() / first.estimate();
    double error = Math.hypot(
        first.standardError() / first.estimate(), second.standardError() / second.estimate());
    double factor = Math.exp(StandardScore.ofLevel(level) * error);
    return Answer.of(new Interval(ratio / factor, ratio * factor, level, RATIO_METHOD));
  }
}
