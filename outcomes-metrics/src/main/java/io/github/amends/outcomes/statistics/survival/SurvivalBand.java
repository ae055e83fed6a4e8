// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The confidence intervals along a survival curve, each for its own time: together they do not hold
 * the whole curve with the same confidence.
 */
public final class SurvivalBand {

  /** From so many steps on, the processors share the work; each bound is the same all the same. */
  private static final int WORTH_SHARING = 20_000;

  private final SurvivalCurve curve;
  private final SurvivalInterval method;
  private final double level;
  private final double score;
  // Worked out when first needed; whoever comes first writes the same as anybody else would.
  private @Nullable Bounds bounds;

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
    if (!isDefined(step)) {
      return Answer.notEstimable(Obstacle.AT_BOUNDARY);
    }
    Bounds known = bounds;
    return Answer.of(
        known == null
            ? new Interval(bound(step, -score), bound(step, score), level, method.title())
            : new Interval(known.lower[step], known.upper[step], level, method.title()));
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
    Bounds all = bounds();
    Answer<Double> from = QuantileRule.of(curve, all.lower).time(probability);
    Answer<Double> to = QuantileRule.of(curve, all.upper).time(probability);
    double end = to.toOptional().orElse(Double.POSITIVE_INFINITY);
    return from.map(
        start -> new Interval(Math.min(start, end), Math.max(start, end), level, method.title()));
  }

  /** The bounds of all steps, which are kept: a quantile looks at every one of them. */
  private Bounds bounds() {
    Bounds known = bounds;
    if (known == null) {
      known = new Bounds(column(-score), column(score));
      bounds = known;
    }
    return known;
  }

  private double[] column(double distance) {
    double[] column = new double[curve.steps()];
    IntToDoubleFunction bound = step -> isDefined(step) ? bound(step, distance) : Double.NaN;
    if (column.length < WORTH_SHARING) {
      Arrays.setAll(column, bound);
    } else {
      Arrays.parallelSetAll(column, bound);
    }
    return column;
  }

  private boolean isDefined(int step) {
    return method.isDefinedAt(curve.survival(step))
        && curve.relativeError(step) < Double.POSITIVE_INFINITY;
  }

  private double bound(int step, double distance) {
    return method.bound(curve.survival(step), curve.relativeError(step), distance);
  }

  /** The bounds at each step, not a number where the method has none. */
  private static final class Bounds {
    private final double[] lower;
    private final double[] upper;

    private Bounds(double[] lower, double[] upper) {
      this.lower = lower;
      this.upper = upper;
    }
  }
}
