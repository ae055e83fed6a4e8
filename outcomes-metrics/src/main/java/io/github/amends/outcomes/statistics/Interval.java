// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import java.math.BigDecimal;

/**
 * An interval that an estimate is uncertain by, or that a further observation is expected in.
 *
 * <p>Both ends belong to it. They are on the scale of the estimate, and infinite where nothing
 * bounds it; a method that does not respect the scale (such as Wald's for a proportion) gives ends
 * outside of it, unclipped.
 *
 * @param lower the lower end
 * @param upper the upper end, not below the lower one
 * @param level the confidence level as a share, such as 0.95
 * @param method the name of the method as the field knows it, such as {@code Wilson}
 */
public record Interval(double lower, double upper, double level, String method) {

  /**
   * Creates the interval.
   *
   * @param lower the lower end
   * @param upper the upper end
   * @param level the confidence level as a share
   * @param method the name of the method
   * @throws IllegalArgumentException if an end is NaN, the ends are the wrong way round, the level
   *     is not between 0 and 1, or the method has no name
   */
  public Interval {
    checkLevel(level);
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("lower must be a number and not above upper");
    }
    if (method.isBlank()) {
      throw new IllegalArgumentException("method must have a name");
    }
  }

  /**
   * Returns a confidence level after checking that it is one.
   *
   * @param level the confidence level as a share
   * @return the same level
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public static double checkLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must be above 0 and below 1");
    }
    return level;
  }

  /**
   * Returns whether a value lies inside, the ends included.
   *
   * @param value the value
   * @return whether it lies inside
   */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  /**
   * Returns the distance between the ends.
   *
   * @return the width, never negative, infinite if an end is
   */
  public double width() {
    return lower == upper ? 0 : upper - lower;
  }

  /**
   * Returns the same interval in another unit, such as per cent in place of shares.
   *
   * @param factor how many new units make one old unit, positive and finite
   * @return a copy with both ends multiplied
   * @throws IllegalArgumentException if the factor is not positive and finite
   */
  public Interval scaledBy(double factor) {
    if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("factor must be positive and finite");
    }
    return new Interval(lower * factor, upper * factor, level, method);
  }

  /**
   * Returns the method with the level before it, as a table's heading would have it.
   *
   * @return the text, such as {@code 95 % Wilson}
   */
  public String title() {
    BigDecimal percent = BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros();
    return percent.toPlainString() + " % " + method;
  }

  @Override
  public String toString() {
    return title() + " " + lower + " to " + upper;
  }
}
