// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.power;

import java.util.Arrays;
import java.util.Objects;

/**
 * A group-sequential test: looks at fractions of the information, each with a two-sided boundary of
 * the standard normal statistic, so that all together reject a true hypothesis with the
 * significance level. Immutable.
 *
 * <p>The boundaries follow from the spending function look by look, by numerical integration of the
 * density of the statistic among studies that have gone on (P. Armitage, C. K. McPherson and B. C.
 * Rowe, Journal of the Royal Statistical Society A 132 (1969) 235-244). They hold for whatever
 * accumulates as Brownian motion does, such as log-rank statistics by their events.
 */
public final class SequentialDesign {

  private final SpendingFunction spending;
  private final double alpha;
  private final double[] fractions;
  private final double[] cumulativeAlpha;
  private final double[] boundaries;

  private SequentialDesign(
      SpendingFunction spending,
      double alpha,
      double[] fractions,
      double[] cumulativeAlpha,
      double[] boundaries) {
    this.spending = spending;
    this.alpha = alpha;
    this.fractions = fractions;
    this.cumulativeAlpha = cumulativeAlpha;
    this.boundaries = boundaries;
  }

  /**
   * Returns a design.
   *
   * @param spending how the significance level is spent
   * @param alpha the two-sided significance level, such as 0.05
   * @param fractions the share of the information at each look, rising, above 0 and at most 1
   * @return the design with its boundaries
   * @throws IllegalArgumentException if there is no look, alpha is not above 0 and below 1, or a
   *     fraction does not rise; the message gives its index
   */
  public static SequentialDesign of(SpendingFunction spending, double alpha, double... fractions) {
    Objects.requireNonNull(spending, "spending");
    Shares.check(alpha, "alpha");
    if (fractions.length == 0) {
      throw new IllegalArgumentException("fractions must hold at least one look");
    }
    double[] times = fractions.clone();
    double before = 0;
    for (int i = 0; i < times.length; i++) {
      if (!(times[i] > before && times[i] <= 1)) {
        throw new IllegalArgumentException(
            "fraction at index " + i + " must be above the one before and at most 1");
      }
      before = times[i];
    }
    double[] spent =
        Arrays.stream(times).map(time -> spending.spent(time, alpha)).toArray();
    return new SequentialDesign(
        spending, alpha, times, spent, new SequentialBoundaries(times, spent).find());
  }

  /**
   * Returns how many looks there are.
   *
   * @return the number of looks, at least 1
   */
  public int looks() {
    return fractions.length;
  }

  /**
   * Returns the significance level that is spent by each look.
   *
   * @return the cumulative levels on both sides
   */
  public double[] cumulativeAlpha() {
    return cumulativeAlpha.clone();
  }

  /**
   * Returns the boundary of each look: the statistic that is just extreme enough, on either side,
   * to stop.
   *
   * @return the boundaries as standard normal scores, infinite where nothing is spent
   */
  public double[] boundaries() {
    return boundaries.clone();
  }

  @Override
  public String toString() {
    return spending.title() + ", alpha " + alpha + " at " + Arrays.toString(fractions) + ": "
        + Arrays.toString(boundaries);
  }
}
