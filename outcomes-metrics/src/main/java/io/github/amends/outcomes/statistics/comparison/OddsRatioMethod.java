// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;

/**
 * The methods for an odds ratio, each an estimate with the confidence interval that goes with it.
 */
public enum OddsRatioMethod {

  /**
   * The ratio of the cross products ad / bc, and its logarithm plus and minus the standard error
   * sqrt(1/a + 1/b + 1/c + 1/d), which does not exist with a zero cell (B. Woolf, Annals of Human
   * Genetics 19 (1955) 251-253).
   */
  WOOLF("Woolf") {
    @Override
    Answer<Double> value(TwoProportions counts) {
      double product = counts.a() * counts.d();
      double other = counts.b() * counts.c();
      return product == 0 && other == 0
          ? Answer.notEstimable(Obstacle.ZERO_COUNT)
          : Answer.of(product / other);
    }

    @Override
    Answer<Interval> interval(TwoProportions counts, double level) {
      return counts.hasZeroCell()
          ? Answer.notEstimable(Obstacle.ZERO_COUNT)
          : Answer.of(logInterval(counts, 0, level, title()));
    }
  },

  /**
   * Woolf's after half an observation is added to every cell, which keeps it finite (F. J.
   * Anscombe, Biometrika 43 (1956) 461-464).
   */
  HALDANE_ANSCOMBE("Haldane-Anscombe") {
    @Override
    Answer<Double> value(TwoProportions counts) {
      return Answer.of(
          (counts.a() + 0.5) * (counts.d() + 0.5) / ((counts.b() + 0.5) * (counts.c() + 0.5)));
    }

    @Override
    Answer<Interval> interval(TwoProportions counts, double level) {
      return Answer.of(logInterval(counts, 0.5, level, title()));
    }
  },

  /**
   * The conditional maximum-likelihood estimate, and the odds ratios that two exact one-sided tests
   * given the margins would not reject (R. A. Fisher; J. Cornfield 1956). Never covers less than
   * its level.
   */
  EXACT("exact conditional") {
    @Override
    Answer<Double> value(TwoProportions counts) {
      return new ConditionalOddsRatio(counts).likeliest();
    }

    @Override
    Answer<Interval> interval(TwoProportions counts, double level) {
      return Answer.of(
          new ConditionalOddsRatio(counts).interval(level, ConditionalOddsRatio.WHOLE, title()));
    }
  },

  /**
   * The median-unbiased estimate, and the exact interval that counts half of the probability of
   * what was observed.
   */
  MID_P("mid-P conditional") {
    @Override
    Answer<Double> value(TwoProportions counts) {
      return new ConditionalOddsRatio(counts).medianUnbiased();
    }

    @Override
    Answer<Interval> interval(TwoProportions counts, double level) {
      return Answer.of(
          new ConditionalOddsRatio(counts).interval(level, ConditionalOddsRatio.HALF, title()));
    }
  };

  private final String title;

  OddsRatioMethod(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name, such as {@code Woolf}
   */
  public String title() {
    return title;
  }

  /** The estimate, for two groups that are not empty. */
  abstract Answer<Double> value(TwoProportions counts);

  /** The interval, for two groups that are not empty. */
  abstract Answer<Interval> interval(TwoProportions counts, double level);

  static double logStandardError(TwoProportions counts, double added) {
    return Math.sqrt(1 / (counts.a() + added)
        + 1 / (counts.b() + added)
        + 1 / (counts.c() + added)
        + 1 / (counts.d() + added));
  }

  private static Interval logInterval(
      TwoProportions counts, double added, double level, String title) {
    double log = Math.log((counts.a() + added) / (counts.b() + added))
        - Math.log((counts.c() + added) / (counts.d() + added));
    double half = Normal.standardScore(level) * logStandardError(counts, added);
    return new Interval(Math.exp(log - half), Math.exp(log + half), level, title);
  }
}
