// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.CountDistribution;
import io.github.amends.outcomes.statistics.distribution.CountDistribution.Tail;
import io.github.amends.outcomes.statistics.distribution.Normal;

/**
 * What the margins of a table leave to be said of its odds ratio: given them, the first cell has
 * Fisher's noncentral hypergeometric distribution.
 *
 * <p>The equations are solved for the logarithm of the odds ratio. The derivative of a tail's
 * log-probability by it is the mean of the tail less the mean of all, which makes Newton's method
 * cheap; a bracket keeps it safe.
 */
final class ConditionalOddsRatio {

  /** How much of the observed count's own probability a tail has. */
  static final double WHOLE = 1;

  /** The same for mid-P tails. */
  static final double HALF = 0.5;

  private static final double ACCURACY = 1e-14;
  private static final int STEPS = 200;

  private final long first;
  private final long second;
  private final long events;
  private final long observed;
  private final long lowest;
  private final long highest;
  private final double startValue;
  private final double startError;

  ConditionalOddsRatio(TwoProportions counts) {
    this.first = counts.first().observed();
    this.second = counts.second().observed();
    this.observed = counts.first().events();
    this.events = observed + counts.second().events();
    this.lowest = Math.max(0, events - second);
    this.highest = Math.min(first, events);
    this.startValue = Math.log((counts.a() + 0.5) / (counts.b() + 0.5))
        - Math.log((counts.c() + 0.5) / (counts.d() + 0.5));
    this.startError = OddsRatioMethod.logStandardError(counts, 0.5);
  }

  Answer<Double> likeliest() {
    if (lowest == highest) {
      return Answer.notEstimable(Obstacle.NO_INFORMATION);
    }
    if (observed == lowest || observed == highest) {
      return Answer.of(observed == lowest ? 0 : Double.POSITIVE_INFINITY);
    }
    return Answer.of(solve(startValue, this::likelihoodEquation));
  }

  Answer<Double> medianUnbiased() {
    if (lowest == highest) {
      return Answer.notEstimable(Obstacle.NO_INFORMATION);
    }
    if (observed == lowest || observed == highest) {
      return Answer.of(observed == lowest ? 0 : Double.POSITIVE_INFINITY);
    }
    return Answer.of(solve(startValue, log -> upper(log, HALF, Math.log(0.5))));
  }

  Interval interval(double level, double share, String title) {
    double logTail = Math.log((1 - level) / 2);
    double reach = Normal.standardScore(level) * startError;
    double from =
        observed == lowest ? 0 : solve(startValue - reach, log -> upper(log, share, logTail));
    double to = observed == highest
        ? Double.POSITIVE_INFINITY
        : solve(startValue + reach, log -> lower(log, share, logTail));
    return new Interval(from, to, level, title);
  }

  private Point likelihoodEquation(double log) {
    CountDistribution law = law(log);
    return new Point(law.mean() - observed, law.variance());
  }

  private Point upper(double log, double share, double target) {
    CountDistribution law = law(log);
    return point(law, law.upperTail(observed), law.upperTail(observed + 1), share, target);
  }

  /** The lower tail falls with the odds ratio, so its sign is turned. */
  private Point lower(double log, double share, double target) {
    CountDistribution law = law(log);
    Point point = point(law, law.lowerTail(observed), law.lowerTail(observed - 1), share, target);
    return new Point(-point.value(), -point.slope());
  }

  private static Point point(
      CountDistribution law, Tail with, Tail without, double share, double target) {
    if (share == WHOLE) {
      return new Point(with.logProbability() - target, with.mean() - law.mean());
    }
    // The tail without the observed count is the smaller one.
    double ratio = Math.exp(without.logProbability() - with.logProbability());
    double total = share + (1 - share) * ratio;
    double mean = (share * with.mean() + (1 - share) * ratio * without.mean()) / total;
    return new Point(with.logProbability() + Math.log(total) - target, mean - law.mean());
  }

  private CountDistribution law(double log) {
    double oddsRatio = Math.min(Double.MAX_VALUE, Math.max(Double.MIN_NORMAL, Math.exp(log)));
    return CountDistribution.hypergeometric(first, second, events, oddsRatio);
  }

  private static double solve(double start, Equation equation) {
    double from = Double.NEGATIVE_INFINITY;
    double to = Double.POSITIVE_INFINITY;
    double at = start;
    for (int i = 0; i < STEPS; i++) {
      Point point = equation.at(at);
      if (point.value() == 0) {
        break;
      }
      if (point.value() < 0) {
        from = at;
      } else {
        to = at;
      }
      double next = at - point.value() / point.slope();
      if (!(next > from && next < to)) {
        next = from + (to - from) / 2;
        if (!Double.isFinite(next)) {
          next = at + (point.value() < 0 ? 1 : -1) * (1 + Math.abs(at));
        }
      }
      double change = Math.abs(next - at);
      at = next;
      if (change <= ACCURACY * (1 + Math.abs(at) * 0x1p-6)) {
        break;
      }
    }
    return Math.exp(at);
  }

  /** A function that grows with the logarithm of the odds ratio, with its derivative. */
  @FunctionalInterface
  private interface Equation {
    Point at(double log);
  }

  private record Point(double value, double slope) {}
}
