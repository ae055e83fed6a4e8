// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.rate.RateRatio;

/**
 * The measures of effect of two rates, of x events over exposure t.
 *
 * <p>As in metafor, half an event is added to both counts first where one is zero.
 */
public enum RateMeasure {

  /** log((x1 / t1) / (x2 / t2)), with variance 1/x1 + 1/x2. */
  LOG_RATE_RATIO {
    @Override
    StudyEffect of(double x, double t, double y, double u) {
      return new StudyEffect(Math.log(x / t) - Math.log(y / u), 1 / x + 1 / y);
    }
  },

  /** x1 / t1 - x2 / t2, with variance x1 / t1^2 + x2 / t2^2. */
  RATE_DIFFERENCE {
    @Override
    StudyEffect of(double x, double t, double y, double u) {
      return new StudyEffect(x / t - y / u, x / t / t + y / u / u);
    }
  };

  /**
   * Returns the effect of two rates.
   *
   * @param rates the two rates
   * @return the effect; not estimable if a group has no exposure
   */
  public Answer<StudyEffect> of(RateRatio rates) {
    double t = rates.first().exposure();
    double u = rates.second().exposure();
    if (t == 0 || u == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    long x = rates.first().events();
    long y = rates.second().events();
    double added = x == 0 || y == 0 ? 0.5 : 0;
    return Answer.of(of(x + added, t, y + added, u));
  }

  abstract StudyEffect of(double x, double t, double y, double u);
}
