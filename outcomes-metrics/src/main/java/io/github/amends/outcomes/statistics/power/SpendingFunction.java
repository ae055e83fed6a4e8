// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.power;

import io.github.amends.outcomes.statistics.distribution.Normal;

/**
 * How much of the significance level may be spent by a share of the information.
 *
 * <p>See K. K. G. Lan and D. L. DeMets, Biometrika 70 (1983) 659-663.
 */
public enum SpendingFunction {

  /**
   * Little at first, like the boundaries of P. C. O'Brien and T. R. Fleming: per side 2 (1 -
   * Phi(z_alpha/4 / sqrt(t))), so 4 (1 - Phi(z_alpha/4 / sqrt(t))) in all.
   */
  OBRIEN_FLEMING("O'Brien-Fleming type") {
    @Override
    double share(double fraction, double alpha) {
      return 4 * Normal.survival(Normal.standardScore(1 - alpha / 2) / Math.sqrt(fraction));
    }
  },

  /** Evenly, like the boundaries of S. J. Pocock: alpha log(1 + (e - 1) t). */
  POCOCK("Pocock type") {
    @Override
    double share(double fraction, double alpha) {
      return alpha * Math.log1p((Math.E - 1) * fraction);
    }
  };

  private final String title;

  SpendingFunction(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the function as the field knows it.
   *
   * @return the name, such as {@code Pocock type}
   */
  public String title() {
    return title;
  }

  /**
   * Returns what may be spent.
   *
   * @param fraction the share of the information, above 0 and at most 1
   * @param alpha the two-sided significance level, such as 0.05
   * @return the cumulative significance level on both sides
   * @throws IllegalArgumentException if a number is out of its range
   */
  public double spent(double fraction, double alpha) {
    Shares.check(alpha, "alpha");
    if (!(fraction > 0 && fraction <= 1)) {
      throw new IllegalArgumentException("fraction must be above 0 and at most 1");
    }
    return Math.min(alpha, share(fraction, alpha));
  }

  abstract double share(double fraction, double alpha);
}
