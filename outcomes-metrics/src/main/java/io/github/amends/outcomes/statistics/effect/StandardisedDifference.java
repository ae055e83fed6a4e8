// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

/**
 * A standardised mean difference as it was published, and what it is on other scales of effects.
 *
 * @param value the difference in standard deviations, finite
 * @param standardError its standard error, not negative
 */
public record StandardisedDifference(double value, double standardError) {

  private static final double LOGISTIC_DEVIATION = Math.PI / Math.sqrt(3);

  /**
   * Creates the difference.
   *
   * @param value the difference in standard deviations
   * @param standardError its standard error
   * @throws IllegalArgumentException if a number is out of its range
   */
  public StandardisedDifference {
    if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("value must be finite");
    }
    if (!(standardError >= 0 && standardError < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("standardError must not be negative nor infinite");
    }
  }

  /**
   * Returns the logarithm of the odds ratio that a logistic variable dichotomised anywhere would
   * have: d pi / sqrt(3) (V. Hasselblad and L. V. Hedges, Psychological Bulletin 117 (1995)
   * 167-178).
   *
   * @return the log odds ratio
   */
  public double logOddsRatio() {
    return value * LOGISTIC_DEVIATION;
  }

  /**
   * Returns the standard error of that logarithm.
   *
   * @return the standard error times pi / sqrt(3)
   */
  public double logOddsRatioStandardError() {
    return standardError * LOGISTIC_DEVIATION;
  }

  /**
   * Returns the odds ratio.
   *
   * @return the exponential of the log odds ratio
   */
  public double oddsRatio() {
    return Math.exp(logOddsRatio());
  }

  /**
   * Returns the point-biserial correlation in groups of equal size: d / sqrt(d^2 + 4).
   *
   * @return the correlation, from -1 to 1
   */
  public double correlation() {
    return value / Math.hypot(value, 2);
  }
}
