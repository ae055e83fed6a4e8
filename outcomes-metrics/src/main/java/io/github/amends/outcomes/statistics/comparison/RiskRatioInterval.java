// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;

/** The methods for a confidence interval of the ratio of two independent proportions. */
public enum RiskRatioInterval {

  /**
   * The logarithm plus and minus its standard error sqrt(1/x1 - 1/n1 + 1/x2 - 1/n2); it does not
   * exist without events in both groups (D. Katz and others, Biometrics 34 (1978) 469-474).
   */
  KATZ_LOG("Katz log") {
    @Override
    Answer<Interval> of(TwoProportions counts, double level) {
      double error = logStandardError(counts);
      if (error == Double.POSITIVE_INFINITY) {
        return Answer.notEstimable(Obstacle.ZERO_COUNT);
      }
      double log = Math.log(RiskRatio.ratio(counts));
      double half = Normal.standardScore(level) * error;
      return Answer.of(new Interval(Math.exp(log - half), Math.exp(log + half), level, title()));
    }
  },

  /**
   * The ratios that a score test would not reject, with the variance raised by n / (n - 1) (O.
   * Miettinen and M. Nurminen, Statistics in Medicine 4 (1985) 213-226). It exists, from zero or to
   * infinity, where a group has no events.
   */
  MIETTINEN_NURMINEN("Miettinen-Nurminen") {
    @Override
    Answer<Interval> of(TwoProportions counts, double level) {
      return Answer.of(RatioScore.interval(counts, level, title()));
    }
  };

  private final String title;

  RiskRatioInterval(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name, such as {@code Katz log}
   */
  public String title() {
    return title;
  }

  /** The interval, for two groups that are not empty and have events. */
  abstract Answer<Interval> of(TwoProportions counts, double level);

  static double logStandardError(TwoProportions counts) {
    // 1/x - 1/n as one fraction, which does not cancel.
    double first = counts.b() / counts.a() / (counts.a() + counts.b());
    double second = counts.d() / counts.c() / (counts.c() + counts.d());
    return counts.a() == 0 || counts.c() == 0
        ? Double.POSITIVE_INFINITY
        : Math.sqrt(first + second);
  }
}
