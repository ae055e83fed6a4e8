// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.proportion.Proportion;

/**
 * The scales on which single proportions, x of n, can be pooled.
 *
 * <p>As in metafor, half an observation is added with and without the event where one of them is
 * zero, but for the arcsine scales, which need none.
 */
public enum ProportionMeasure {

  /** p, with variance p q / n. */
  RAW {
    @Override
    StudyEffect of(double x, double n) {
      return new StudyEffect(x / n, x / n * ((n - x) / n) / n);
    }
  },

  /** log(p), with variance 1/x - 1/n. */
  LOG {
    @Override
    StudyEffect of(double x, double n) {
      return new StudyEffect(Math.log(x / n), (n - x) / n / x);
    }
  },

  /** log(p / q), with variance 1/x + 1/(n - x). */
  LOGIT {
    @Override
    StudyEffect of(double x, double n) {
      return new StudyEffect(Math.log(x / (n - x)), 1 / x + 1 / (n - x));
    }
  },

  /** arcsin(sqrt(p)), with variance 1/(4n). */
  ARCSINE {
    @Override
    StudyEffect of(double x, double n) {
      return new StudyEffect(Math.asin(Math.sqrt(x / n)), 1 / (4 * n));
    }
  },

  /**
   * Half the sum of arcsin(sqrt(x / (n + 1))) and arcsin(sqrt((x + 1) / (n + 1))), with variance
   * 1/(4n + 2) (M. F. Freeman and J. W. Tukey, 1950).
   */
  FREEMAN_TUKEY {
    @Override
    StudyEffect of(double x, double n) {
      double sum = Math.asin(Math.sqrt(x / (n + 1))) + Math.asin(Math.sqrt((x + 1) / (n + 1)));
      return new StudyEffect(sum / 2, 1 / (4 * n + 2));
    }
  };

  /**
   * Returns a proportion on this scale.
   *
   * @param proportion the proportion
   * @return the effect; not estimable if nobody was observed
   */
  public Answer<StudyEffect> of(Proportion proportion) {
    if (proportion.observed() == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    boolean zero = proportion.events() == 0 || proportion.events() == proportion.observed();
    double added = zero && this != ARCSINE && this != FREEMAN_TUKEY ? 0.5 : 0;
    return Answer.of(of(proportion.events() + added, proportion.observed() + 2 * added));
  }

  abstract StudyEffect of(double x, double n);
}
