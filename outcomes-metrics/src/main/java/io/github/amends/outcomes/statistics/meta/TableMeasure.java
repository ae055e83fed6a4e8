// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;

/**
 * The measures of effect of a two-by-two table: a, b with and without the event in the first group;
 * c, d in the second.
 *
 * <p>As in metafor, a table with a zero gets half an observation in every cell first, but for the
 * arcsine difference, which needs none.
 */
public enum TableMeasure {

  /** log(ad / bc), with variance 1/a + 1/b + 1/c + 1/d. */
  LOG_ODDS_RATIO {
    @Override
    StudyEffect of(double a, double b, double c, double d) {
      return new StudyEffect(Math.log(a / b) - Math.log(c / d), 1 / a + 1 / b + 1 / c + 1 / d);
    }
  },

  /** log(p1 / p2), with variance 1/a - 1/n1 + 1/c - 1/n2. */
  LOG_RISK_RATIO {
    @Override
    StudyEffect of(double a, double b, double c, double d) {
      return new StudyEffect(
          Math.log(a / (a + b)) - Math.log(c / (c + d)), b / a / (a + b) + d / c / (c + d));
    }
  },

  /** p1 - p2, with variance p1 q1 / n1 + p2 q2 / n2. */
  RISK_DIFFERENCE {
    @Override
    StudyEffect of(double a, double b, double c, double d) {
      double n = a + b;
      double m = c + d;
      return new StudyEffect(a / n - c / m, a / n * (b / n) / n + c / m * (d / m) / m);
    }
  },

  /** arcsin(sqrt(p1)) - arcsin(sqrt(p2)), with variance 1/(4 n1) + 1/(4 n2). */
  ARCSINE_DIFFERENCE {
    @Override
    StudyEffect of(double a, double b, double c, double d) {
      double effect = Math.asin(Math.sqrt(a / (a + b))) - Math.asin(Math.sqrt(c / (c + d)));
      return new StudyEffect(effect, 1 / (4 * (a + b)) + 1 / (4 * (c + d)));
    }
  },

  /** Peto's log odds ratio: observed less expected a, divided by its variance given the margins. */
  PETO_LOG_ODDS_RATIO {
    @Override
    StudyEffect of(double a, double b, double c, double d) {
      double n = a + b + c + d;
      double variance = (a + b) / n * ((c + d) / n) * (a + c) * ((b + d) / (n - 1));
      return new StudyEffect((a - (a + b) / n * (a + c)) / variance, 1 / variance);
    }
  };

  /**
   * Returns the effect of a table.
   *
   * @param counts the two groups
   * @return the effect; not estimable if a group is empty
   */
  public Answer<StudyEffect> of(TwoProportions counts) {
    double a = counts.first().events();
    double b = counts.first().observed() - counts.first().events();
    double c = counts.second().events();
    double d = counts.second().observed() - counts.second().events();
    if (a + b == 0 || c + d == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    boolean zero = a == 0 || b == 0 || c == 0 || d == 0;
    double added = zero && this != ARCSINE_DIFFERENCE ? 0.5 : 0;
    return Answer.of(of(a + added, b + added, c + added, d + added));
  }

  abstract StudyEffect of(double a, double b, double c, double d);
}
