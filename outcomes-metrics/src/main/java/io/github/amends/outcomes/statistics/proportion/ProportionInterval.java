// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.proportion;

import io.github.amends.outcomes.statistics.Interval;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The methods for a confidence interval of one proportion.
 *
 * <p>{@link #WILSON} is the usual choice: it keeps close to its level for small and large counts
 * alike. {@link #CLOPPER_PEARSON} never covers less than its level, at the price of width. See R.
 * G. Newcombe, Statistics in Medicine 17 (1998) 857-872, and L. D. Brown, T. T. Cai and A.
 * DasGupta, Statistical Science 16 (2001) 101-133.
 */
public enum ProportionInterval {

  /**
   * The estimate plus and minus its estimated standard error, unclipped. It has no width at 0 and
   * at all, and covers too little for small counts: known everywhere, advisable nowhere.
   */
  WALD("Wald") {
    @Override
    Bounds bounds(double events, double others, double level) {
      double n = events + others;
      double half = standardScore(level) * Math.sqrt(events / n * (others / n) / n);
      return new Bounds(events / n - half, events / n + half);
    }
  },

  /** The values that a score test would not reject (Wilson 1927). */
  WILSON("Wilson") {
    @Override
    Bounds bounds(double events, double others, double level) {
      return wilson(events, others, standardScore(level), 0);
    }
  },

  /** The Wilson interval with a continuity correction (method 4 of Newcombe 1998). */
  WILSON_CONTINUITY("Wilson with continuity correction") {
    @Override
    Bounds bounds(double events, double others, double level) {
      return wilson(events, others, standardScore(level), 1);
    }
  },

  /** The values that two exact one-sided binomial tests would not reject. */
  CLOPPER_PEARSON("Clopper-Pearson") {
    @Override
    Bounds bounds(double events, double others, double level) {
      return BinomialTails.clopperPearson(events, others, 1 - level);
    }
  },

  /** Wald's interval after half a squared standard score of each kind is added, unclipped. */
  AGRESTI_COULL("Agresti-Coull") {
    @Override
    Bounds bounds(double events, double others, double level) {
      double z = standardScore(level);
      double n = events + others + z * z;
      double centre = (events + z * z / 2) / n;
      double half = z * Math.sqrt(centre * ((others + z * z / 2) / n) / n);
      return new Bounds(centre - half, centre + half);
    }
  },

  /**
   * The equal-tailed interval of the posterior under Jeffreys' prior, with 0 as its lower end if
   * there are no events and 1 as its upper end if there is nothing else (Brown, Cai and DasGupta).
   */
  JEFFREYS("Jeffreys") {
    @Override
    Bounds bounds(double events, double others, double level) {
      return BinomialTails.jeffreys(events, others, 1 - level);
    }
  },

  /** The exact interval that counts half of the probability of what was observed. */
  MID_P("mid-P") {
    @Override
    Bounds bounds(double events, double others, double level) {
      return BinomialTails.midP(events, others, 1 - level);
    }
  };

  private final String title;

  ProportionInterval(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name, such as {@code Clopper-Pearson}
   */
  public String title() {
    return title;
  }

  abstract Bounds bounds(double events, double others, double level);

  Interval of(Proportion proportion, double level) {
    double events = proportion.events();
    double others = proportion.observed() - proportion.events();
    // The smaller count decides, since a bound has more digits near 0 than near 1.
    Bounds bounds = events <= others
        ? bounds(events, others, level)
        : bounds(others, events, level).mirrored();
    // Close to level 0 the two ends meet, and rounding may let them cross.
    return new Interval(
        Math.min(bounds.lower(), bounds.upper()),
        Math.max(bounds.lower(), bounds.upper()),
        level,
        title);
  }

  private static double standardScore(double level) {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
  }

  /**
   * The Wilson bounds, with or without the correction. The lower one is the product of both roots
   * of its equation divided by the other root: the difference that defines it would lose digits.
   */
  private static Bounds wilson(double x, double y, double z, int correction) {
    double n = x + y;
    double c = correction;
    double square = z * z;
    double lower = 0;
    if (x > 0) {
      double root = Math.sqrt(square - 2 * c - c / n + 4 * x * (y + c) / n);
      lower = (2 * x - c) * (2 * x - c) / (2 * n * (2 * x + square - c + z * root));
    }
    double upper = 1;
    if (y > 0) {
      double root = Math.sqrt(square + 2 * c - c / n + 4 * x * (y - c) / n);
      upper = (2 * x + square + c + z * root) / (2 * (n + square));
    }
    return new Bounds(lower, upper);
  }

  /** The two ends of an interval, before it is known that they are in order. */
  record Bounds(double lower, double upper) {
    private Bounds mirrored() {
      return new Bounds(1 - upper, 1 - lower);
    }
  }
}
