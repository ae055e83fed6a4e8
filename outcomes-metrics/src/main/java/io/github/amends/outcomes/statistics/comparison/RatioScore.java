// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.distribution.Normal;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The interval of ratios that a score test does not reject: those at which p1 - ratio p2 is within
 * z standard errors of zero, these taken at the likeliest proportions with that ratio.
 */
final class RatioScore {

  private static final double ACCURACY = 1e-15;

  private final double a;
  private final double c;
  private final double n;
  private final double m;
  private final double z;

  private RatioScore(TwoProportions counts, double z) {
    this.a = counts.a();
    this.c = counts.c();
    this.n = counts.a() + counts.b();
    this.m = counts.c() + counts.d();
    this.z = z;
  }

  static Interval interval(TwoProportions counts, double level, String title) {
    double z = Normal.standardScore(level);
    double lower = new RatioScore(counts, z).lower();
    double upper = 1 / new RatioScore(counts.swapped(), z).lower();
    return new Interval(lower, upper, level, title);
  }

  private double lower() {
    if (a == 0) {
      return 0;
    }
    // Without events in the second group there is no estimate to start at; this is below the bound
    // or close above it.
    double top = Math.log(a / n / (Math.max(c, 0.5) / m));
    while (c == 0 && excess(top) > 0) {
      top += 1;
    }
    double from = top - 1;
    while (excess(from) <= 0) {
      top = from;
      from -= 1 + Math.abs(from);
    }
    // Where all of both groups have the event the standard error is zero at the estimate itself,
    // but
    // not beside it.
    double estimate = top;
    for (double step = 1e-16; excess(top) >= 0 && top > from; step *= 2) {
      top = estimate - step;
    }
    return Math.exp(new BrentSolver(ACCURACY, ACCURACY, 0).findRoot(this::excess, from, top));
  }

  /** p1 - ratio p2 less z standard errors, divided by p1 + ratio p2 to stay in bounds. */
  private double excess(double logRatio) {
    double ratio = Math.exp(logRatio);
    double total = n + m;
    double linear = n * ratio + a + m + c * ratio;
    double root = Math.sqrt(Math.max(0, linear * linear - 4 * total * ratio * (a + c)));
    double second = Math.min(1, 2 * (a + c) / (linear + root));
    double first = Math.min(1, second * ratio);
    double variance = first * (1 - first) / n + ratio * ratio * (second * (1 - second) / m);
    double score = a / n - ratio * (c / m) - z * Math.sqrt(variance * total / (total - 1));
    return score / (a / n + ratio * (c / m));
  }
}
