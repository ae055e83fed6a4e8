// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Interval;
import java.util.Objects;

/**
 * The number needed to treat: how many people of the first group it takes for one event more, or
 * one event less, than there would be in the second.
 *
 * <p>It is 1 / |difference|, and its limits are 1 / those of the difference, with their sign. Where
 * the interval of the difference holds zero, the numbers needed run from one limit through infinity
 * to the other; they are not an interval, and none is given (D. G. Altman, BMJ 317 (1998)
 * 1309-1312).
 *
 * @param difference the difference of the proportions, the first minus the second
 * @param interval the confidence interval of that difference
 * @param n how many observations it rests on
 */
public record NumberNeeded(double difference, Interval interval, long n) {

  /**
   * Creates the number needed.
   *
   * @param difference the difference of the proportions
   * @param interval the confidence interval of that difference
   * @param n how many observations it rests on
   * @throws IllegalArgumentException if the difference is not from -1 to 1
   */
  public NumberNeeded {
    if (!(Math.abs(difference) <= 1)) {
      throw new IllegalArgumentException("difference must be from -1 to 1");
    }
    Objects.requireNonNull(interval, "interval");
  }

  /**
   * Returns the number needed.
   *
   * @return 1 / |difference|, at least 1, infinite without a difference
   */
  public double value() {
    return 1 / Math.abs(difference);
  }

  /**
   * Returns the number at the lower end of the difference.
   *
   * @return 1 / lower, negative where the event is rarer in the first group, infinite at zero
   */
  public double atLowerEnd() {
    return reciprocal(interval.lower());
  }

  /**
   * Returns the number at the upper end of the difference.
   *
   * @return 1 / upper, negative where the event is rarer in the first group, infinite at zero
   */
  public double atUpperEnd() {
    return reciprocal(interval.upper());
  }

  /**
   * Returns whether infinity belongs to the numbers between the limits, as it does when the
   * difference may be zero.
   *
   * @return whether infinity lies between the limits
   */
  public boolean includesInfinity() {
    return interval.contains(0);
  }

  private static double reciprocal(double end) {
    // Adding zero turns a negative zero into a positive one.
    return 1 / (end + 0.0);
  }
}
