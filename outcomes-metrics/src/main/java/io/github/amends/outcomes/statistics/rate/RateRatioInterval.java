// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.proportion.ProportionInterval;

/** The methods for a confidence interval of the ratio of two rates. */
public enum RateRatioInterval {

  /**
   * The logarithm plus and minus its standard error sqrt(1/x1 + 1/x2); it does not exist without
   * events in both groups.
   */
  LOG_WALD("log Wald") {
    @Override
    Answer<Interval> of(RateRatio ratio, double level) {
      double x = ratio.first().events();
      double y = ratio.second().events();
      if (x == 0 || y == 0) {
        return Answer.notEstimable(Obstacle.ZERO_COUNT);
      }
      double factor = Math.exp(Normal.standardScore(level) * Math.sqrt(1 / x + 1 / y));
      double value = x / ratio.first().exposure() / (y / ratio.second().exposure());
      return Answer.of(new Interval(value / factor, value * factor, level, title()));
    }
  },

  /**
   * The exact interval given the sum of events, of which those of the first group are a binomial
   * share: Clopper and Pearson's bounds of it, as odds, times the ratio of exposures.
   */
  EXACT("exact conditional") {
    @Override
    Answer<Interval> of(RateRatio ratio, double level) {
      return conditional(ratio, ProportionInterval.CLOPPER_PEARSON, level, title());
    }
  },

  /** The same with half of the probability of what was observed. */
  MID_P("mid-P conditional") {
    @Override
    Answer<Interval> of(RateRatio ratio, double level) {
      return conditional(ratio, ProportionInterval.MID_P, level, title());
    }
  };

  private final String title;

  RateRatioInterval(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name, such as {@code exact conditional}
   */
  public String title() {
    return title;
  }

  /** The interval of the ratio of two rates with exposure. */
  abstract Answer<Interval> of(RateRatio ratio, double level);

  private static Answer<Interval> conditional(
      RateRatio ratio, ProportionInterval method, double level, String title) {
    long x = ratio.first().events();
    long y = ratio.second().events();
    if (x + y == 0) {
      return Answer.notEstimable(Obstacle.NO_INFORMATION);
    }
    Interval share = Proportion.of(x, x + y).interval(method, level).orElseThrow();
    Interval rest = Proportion.of(y, x + y).interval(method, level).orElseThrow();
    double exposures = ratio.second().exposure() / ratio.first().exposure();
    return Answer.of(new Interval(
        share.lower() / rest.upper() * exposures,
        share.upper() / rest.lower() * exposures,
        level,
        title));
  }
}
