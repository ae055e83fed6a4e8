// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.distribution.Normal;
import io.github.amends.outcomes.statistics.proportion.ProportionInterval;

/**
 * The methods for a confidence interval of the difference of two independent proportions.
 *
 * <p>{@link #NEWCOMBE} is the usual choice; {@link #MIETTINEN_NURMINEN} keeps closest to its level.
 * See R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890.
 */
public enum DifferenceInterval {

  /**
   * The difference plus and minus its estimated standard error, unclipped: p1 - p2 +- z sqrt(p1 q1
   * / n1 + p2 q2 / n2) (method 1 of Newcombe). It has no width where both proportions are 0 or 1.
   */
  WALD("Wald") {
    @Override
    Interval of(TwoProportions counts, double level) {
      return wald(counts.a(), counts.b(), counts.c(), counts.d(), level, title());
    }
  },

  /**
   * Wald's interval after one event and one other are added to each group, unclipped (A. Agresti
   * and B. Caffo, The American Statistician 54 (2000) 280-288).
   */
  AGRESTI_CAFFO("Agresti-Caffo") {
    @Override
    Interval of(TwoProportions counts, double level) {
      return wald(counts.a() + 1, counts.b() + 1, counts.c() + 1, counts.d() + 1, level, title());
    }
  },

  /**
   * The distances of each proportion from the ends of its Wilson interval, squared and added
   * (method 10 of Newcombe).
   */
  NEWCOMBE("Newcombe") {
    @Override
    Interval of(TwoProportions counts, double level) {
      return squareAndAdd(counts, ProportionInterval.WILSON, level, title());
    }
  },

  /** The same with continuity-corrected Wilson intervals (method 11 of Newcombe). */
  NEWCOMBE_CONTINUITY("Newcombe with continuity correction") {
    @Override
    Interval of(TwoProportions counts, double level) {
      return squareAndAdd(counts, ProportionInterval.WILSON_CONTINUITY, level, title());
    }
  },

  /**
   * The differences that a score test would not reject, with the variance raised by n / (n - 1) (O.
   * Miettinen and M. Nurminen, Statistics in Medicine 4 (1985) 213-226).
   */
  MIETTINEN_NURMINEN("Miettinen-Nurminen") {
    @Override
    Interval of(TwoProportions counts, double level) {
      double n = counts.n();
      return DifferenceScore.interval(counts, level, n / (n - 1), title());
    }
  },

  /** The same without that factor (R. W. Mee, Biometrics 40 (1984) 1175-1176). */
  MEE("Mee") {
    @Override
    Interval of(TwoProportions counts, double level) {
      return DifferenceScore.interval(counts, level, 1, title());
    }
  };

  private final String title;

  DifferenceInterval(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name, such as {@code Newcombe}
   */
  public String title() {
    return title;
  }

  /** The interval, for two groups that are not empty. */
  abstract Interval of(TwoProportions counts, double level);

  static double standardError(double a, double b, double c, double d) {
    double n = a + b;
    double m = c + d;
    return Math.sqrt(a / n * (b / n) / n + c / m * (d / m) / m);
  }

  private static Interval wald(double a, double b, double c, double d, double level, String title) {
    double difference = a / (a + b) - c / (c + d);
    double half = Normal.standardScore(level) * standardError(a, b, c, d);
    return new Interval(difference - half, difference + half, level, title);
  }

  private static Interval squareAndAdd(
      TwoProportions counts, ProportionInterval method, double level, String title) {
    Interval first = counts.first().interval(method, level).orElseThrow();
    Interval second = counts.second().interval(method, level).orElseThrow();
    double p = counts.first().value().orElseThrow();
    double q = counts.second().value().orElseThrow();
    return new Interval(
        p - q - Math.hypot(p - first.lower(), second.upper() - q),
        p - q + Math.hypot(first.upper() - p, q - second.lower()),
        level,
        title);
  }
}
