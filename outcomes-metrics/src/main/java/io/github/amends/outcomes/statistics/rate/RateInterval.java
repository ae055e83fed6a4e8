// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;

/** The methods for a confidence interval of a rate whose events are a Poisson count. */
public enum RateInterval {

  /**
   * The means that two exact one-sided tests would not reject: half the chi-squared quantiles with
   * 2x and 2x + 2 degrees of freedom (F. Garwood, Biometrika 28 (1936) 437-442).
   */
  EXACT("exact") {
    @Override
    Answer<Interval> of(Rate rate, double level) {
      double tail = (1 - level) / 2;
      double x = rate.events();
      return scaled(
          x == 0 ? 0 : PoissonTails.lowerQuantile(x, tail),
          PoissonTails.upperQuantile(x + 1, tail),
          rate,
          level);
    }
  },

  /**
   * Byar's approximation, unclipped: with y = x below and x + 1 above, y (1 - 1 / (9 y) -+ z / (3
   * sqrt y))^3 (N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II, 1987).
   */
  BYAR("Byar") {
    @Override
    Answer<Interval> of(Rate rate, double level) {
      double z = Normal.standardScore(level);
      double x = rate.events();
      return scaled(x == 0 ? 0 : byar(x, -z), byar(x + 1, z), rate, level);
    }
  },

  /** The logarithm of the rate plus and minus z / sqrt(x); it does not exist without events. */
  LOG_WALD("log Wald") {
    @Override
    Answer<Interval> of(Rate rate, double level) {
      double x = rate.events();
      if (x == 0) {
        return Answer.notEstimable(Obstacle.ZERO_COUNT);
      }
      double factor = Math.exp(Normal.standardScore(level) / Math.sqrt(x));
      return scaled(x / factor, x * factor, rate, level);
    }
  },

  /** The exact interval that counts half of the probability of what was observed. */
  MID_P("mid-P") {
    @Override
    Answer<Interval> of(Rate rate, double level) {
      double x = rate.events();
      double alpha = 1 - level;
      return x == 0
          ? scaled(0, -Math.log(alpha), rate, level)
          : scaled(
              PoissonTails.lowerMidP(x, alpha / 2),
              PoissonTails.upperMidP(x, alpha / 2),
              rate,
              level);
    }
  };

  private final String title;

  RateInterval(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name, such as {@code Byar}
   */
  public String title() {
    return title;
  }

  /** The interval of a rate with exposure. */
  abstract Answer<Interval> of(Rate rate, double level);

  Answer<Interval> scaled(double lower, double upper, Rate rate, double level) {
    return Answer.of(new Interval(lower / rate.exposure(), upper / rate.exposure(), level, title));
  }

  private static double byar(double y, double z) {
    double root = 1 - 1 / (9 * y) + z / (3 * Math.sqrt(y));
    return y * root * root * root;
  }
}
