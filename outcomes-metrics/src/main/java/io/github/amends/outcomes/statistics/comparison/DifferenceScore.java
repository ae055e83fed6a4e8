// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.distribution.Normal;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The interval of differences that a score test does not reject: those at which the observed
 * difference is within z standard errors, these taken at the likeliest proportions that differ by
 * so much.
 */
final class DifferenceScore {

  private static final double ACCURACY = 1e-16;
  private static final double BESIDE = 1e-10;

  private final double a;
  private final double b;
  private final double c;
  private final double d;
  private final double factor;
  private final double z;

  private DifferenceScore(TwoProportions counts, double factor, double z) {
    this.a = counts.a();
    this.b = counts.b();
    this.c = counts.c();
    this.d = counts.d();
    this.factor = factor;
    this.z = z;
  }

  static Interval interval(TwoProportions counts, double level, double factor, String title) {
    double z = Normal.standardScore(level);
    return new Interval(
        new DifferenceScore(counts, factor, z).lower(),
        -new DifferenceScore(counts.swapped(), factor, z).lower(),
        level,
        title);
  }

  private double lower() {
    double difference = a / (a + b) - c / (c + d);
    if (difference == -1) {
      return -1;
    }
    double top = difference;
    if (excess(top, difference) >= 0) {
      // Both proportions are at an end, where the standard error is zero; beside it, it is not.
      top -= (1 + difference) * BESIDE;
    }
    return new BrentSolver(ACCURACY, ACCURACY, 0)
        .findRoot(delta -> excess(delta, difference), -1, top);
  }

  /** The observed difference above a supposed one, less z standard errors. */
  private double excess(double delta, double difference) {
    double second = likeliest(delta);
    double first = Math.min(1, Math.max(0, second + delta));
    double variance = first * (1 - first) / (a + b) + second * (1 - second) / (c + d);
    return difference - delta - z * Math.sqrt(variance * factor);
  }

  /** The likeliest second proportion when the first is larger by delta. */
  private double likeliest(double delta) {
    double from = Math.max(0, -delta);
    double to = Math.min(1, 1 - delta);
    if (from >= to || slope(from, delta) <= 0) {
      return from;
    }
    if (slope(to, delta) >= 0) {
      return to;
    }
    double p = Math.min(to, Math.max(from, (a + c) / (a + b + c + d) - delta / 2));
    for (int i = 0; i < 200; i++) {
      double slope = slope(p, delta);
      if (slope > 0) {
        from = p;
      } else {
        to = p;
      }
      double next = p - slope / curvature(p, delta);
      if (!(next > from && next < to)) {
        next = from + (to - from) / 2;
      }
      if (Math.abs(next - p) <= ACCURACY * p || (next == from && next == to)) {
        return next;
      }
      p = next;
    }
    return p;
  }

  private double slope(double p, double delta) {
    return over(a, p + delta) - over(b, 1 - p - delta) + over(c, p) - over(d, 1 - p);
  }

  private double curvature(double p, double delta) {
    return -over(over(a, p + delta), p + delta)
        - over(over(b, 1 - p - delta), 1 - p - delta)
        - over(over(c, p), p)
        - over(over(d, 1 - p), 1 - p);
  }

  private static double over(double count, double share) {
    return count == 0 ? 0 : count / Math.max(0, share);
  }
}
