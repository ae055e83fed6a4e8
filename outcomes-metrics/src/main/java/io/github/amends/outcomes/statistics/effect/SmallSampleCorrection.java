// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

import org.apache.commons.numbers.gamma.GammaRatio;

/** The factor that makes a standardised mean difference unbiased in small samples. */
public enum SmallSampleCorrection {

  /**
   * J(m) = Gamma(m / 2) / (sqrt(m / 2) Gamma((m - 1) / 2)) (L. V. Hedges, Journal of Educational
   * Statistics 6 (1981) 107-128).
   */
  EXACT("Hedges exact") {
    @Override
    public double factor(double degreesOfFreedom) {
      double half = degreesOfFreedom / 2;
      return 1 / (GammaRatio.delta(half - 0.5, 0.5) * Math.sqrt(half));
    }
  },

  /** The usual approximation 1 - 3 / (4 m - 1). */
  APPROXIMATE("Hedges approximate") {
    @Override
    public double factor(double degreesOfFreedom) {
      return 1 - 3 / (4 * degreesOfFreedom - 1);
    }
  };

  private final String title;

  SmallSampleCorrection(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the correction as the field knows it.
   *
   * @return the name, such as {@code Hedges exact}
   */
  public String title() {
    return title;
  }

  /**
   * Returns the factor.
   *
   * @param degreesOfFreedom the degrees of freedom m of the standard deviation, at least 2
   * @return the factor, below 1
   */
  public abstract double factor(double degreesOfFreedom);
}
