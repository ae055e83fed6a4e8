// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * The confidence intervals along a survival curve, each for its own time: together they do not hold
 * the whole curve with the same confidence.
 */
public final class SurvivalBand {

  private final SurvivalCurve curve;
  private final SurvivalInterval method;
  private final double level;
  private final double score;

  SurvivalBand(SurvivalCurve curve, SurvivalInterval method, double level) {
    this.curve = curve;
    this.method = method;
    this.level = Interval.checkLevel(level);
    this.score = StandardScore.ofLevel(level);
  }

  /**
   * Returns the method of the intervals.
   *
   * @return the method
   */
  public SurvivalInterval method() {
    return method;
  }

  /**
   * Returns the level of the intervals.
   *
   * @return the confidence level as a share
   */
  public double level() {
    return level;
  }

  /**
   * Returns the interval after a step of the curve.
   *
   * @param step the number of the step
   * @return the interval; not estimable where the method has none
   */
  public Answer<Interval> interval(int step) {
    return isDefined(step)
        ? Answer.of(new Interval(lower(step), upper(step), level, method.title()))
        : Answer.notEstimable(Obstacle.AT_BOUNDARY);
  }

  /**
   * Returns the interval at a time. Until the first time at which anybody leaves, it is from 1 to
   * 1; from then until the first event, only the plain and the log method have one.
   *
   * @param time the time, not negative
   * @return the interval; not estimable where the method has none
   * @throws IllegalArgumentException if the time is negative or not a number
   */
  public Answer<Interval> at(double time) {
    int step = curve.stepAt(time);
    if (step >= 0) {
      return interval(step);
    }
    return curve.exitFrom(0) > time || method.isDefinedAt(1)
        ? Answer.of(new Interval(1, 1, level, method.title()))
        : Answer.notEstimable(Obstacle.AT_BOUNDARY);
  }

  /** The times between which the bounds reach a quantile. */
  Answer<Interval> quantile(double probability) {
    Answer<Double> from = QuantileRule.of(curve, step -> isDefined(step) ? lower(step) : Double.NaN)
        .time(probability);
    Answer<Double> to = QuantileRule.of(curve, step -> isDefined(step) ? upper(step) : Double.NaN)
        .time(probability);
    double end = to.toOptional().orElse(Double.POSITIVE_INFINITY);
    return from.map(
        start -> new Interval(Math.min(start, end), Math.max(start, end), level, method.title()));
  }

  private boolean isDefined(int step) {
    return method.isDefinedAt(curve.survival(step))
        && curve.relativeError(step) < Double.POSITIVE_INFINITY;
  }

  private double lower(int step) {
    return method.bound(curve.survival(step), curve.relativeError(step), -score);
  }

  private double upper(int step) {
    return method.bound(curve.survival(step), curve.relativeError(step), score);
  }
}
