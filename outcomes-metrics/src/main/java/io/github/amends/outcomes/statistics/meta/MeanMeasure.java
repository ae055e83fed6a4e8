// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.effect.MeanSummary;
import io.github.amends.outcomes.statistics.effect.SmallSampleCorrection;
import io.github.amends.outcomes.statistics.effect.TwoMeans;

/** The measures of effect of two means. */
public enum MeanMeasure {

  /** m1 - m2, with variance s1^2 / n1 + s2^2 / n2. */
  MEAN_DIFFERENCE {
    @Override
    public Answer<StudyEffect> of(TwoMeans means) {
      return Answer.of(new StudyEffect(
          means.difference(), meanVariance(means.first()) + meanVariance(means.second())));
    }
  },

  /** Hedges' g with the exact correction, and variance 1/n1 + 1/n2 + g^2 / (2 (n1 + n2)). */
  STANDARDISED {
    @Override
    public Answer<StudyEffect> of(TwoMeans means) {
      return means
          .hedgesG(SmallSampleCorrection.EXACT)
          .map(g -> new StudyEffect(
              g, 1.0 / means.first().n() + 1.0 / means.second().n() + g * g / (2.0 * means.n())));
    }
  },

  /**
   * The same with sqrt((s1^2 + s2^2) / 2) in place of the pooled standard deviation, for variances
   * that differ (D. G. Bonett, Psychological Methods 14 (2009) 225-238).
   */
  STANDARDISED_UNEQUAL_VARIANCES {
    @Override
    public Answer<StudyEffect> of(TwoMeans means) {
      double v = square(means.first().standardDeviation());
      double w = square(means.second().standardDeviation());
      if (v + w == 0) {
        return Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS);
      }
      double n = means.first().n() - 1.0;
      double m = means.second().n() - 1.0;
      double factor = SmallSampleCorrection.EXACT.factor(n + m);
      double average = (v + w) / 2;
      double g = factor * means.difference() / Math.sqrt(average);
      double variance =
          g * g * (v / average * (v / average) / n + w / average * (w / average) / m) / 8
              + (v / n + w / m) / average;
      return Answer.of(new StudyEffect(g, factor * factor * variance));
    }
  },

  /** log(m1 / m2), for positive means, with variance s1^2 / (n1 m1^2) + s2^2 / (n2 m2^2). */
  LOG_RATIO {
    @Override
    public Answer<StudyEffect> of(TwoMeans means) {
      double m1 = means.first().mean();
      double m2 = means.second().mean();
      if (m1 <= 0 || m2 <= 0) {
        return Answer.notEstimable(Obstacle.NOT_POSITIVE);
      }
      return Answer.of(new StudyEffect(
          Math.log(m1 / m2),
          meanVariance(means.first()) / m1 / m1 + meanVariance(means.second()) / m2 / m2));
    }
  };

  /**
   * Returns the effect of two means.
   *
   * @param means the two groups
   * @return the effect; not estimable if nothing varies where the measure divides by variation, or
   *     a mean is not above zero where it takes a logarithm
   */
  public abstract Answer<StudyEffect> of(TwoMeans means);

  private static double meanVariance(MeanSummary group) {
    return square(group.standardDeviation()) / group.n();
  }

  private static double square(double value) {
    return value * value;
  }
}
