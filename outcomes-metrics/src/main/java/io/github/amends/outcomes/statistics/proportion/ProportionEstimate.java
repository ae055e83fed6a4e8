// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.proportion;

import io.github.amends.outcomes.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A proportion that can be estimated, with its confidence interval.
 *
 * <p>It prints as one reads it: {@code 81/263 (30.8 %, 95 % Wilson 25.5 to 36.6)}. Rounding, half
 * to even, happens there and nowhere else.
 *
 * @param proportion the counts; somebody was observed
 * @param interval the confidence interval, on the scale from 0 to 1
 */
public record ProportionEstimate(Proportion proportion, Interval interval) {

  /**
   * Creates the estimate.
   *
   * @param proportion the counts
   * @param interval the confidence interval
   * @throws IllegalArgumentException if nobody was observed
   */
  public ProportionEstimate {
    Objects.requireNonNull(interval, "interval");
    if (proportion.observed() == 0) {
      throw new IllegalArgumentException("proportion must have observations");
    }
  }

  /**
   * Returns the proportion as a number.
   *
   * @return events divided by observed, from 0 to 1
   */
  public double value() {
    return (double) proportion.events() / proportion.observed();
  }

  @Override
  public String toString() {
    return "%s (%s %%, %s %s to %s)"
        .formatted(
            proportion,
            percent(value()),
            interval.title(),
            percent(interval.lower()),
            percent(interval.upper()));
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(1, RoundingMode.HALF_EVEN)
        .toPlainString();
  }
}
