// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.descriptive;

/**
 * The definitions of a sample quantile, types 1 to 9 as in R, whose usual one is type 7.
 *
 * <p>The numbers are those of R. J. Hyndman and Y. Fan, The American Statistician 50 (1996)
 * 361-365.
 *
 * <p>Each takes the value at a position among the sorted values; types 4 to 9 interpolate between
 * neighbours. As in R, a position within rounding of a whole number is that number.
 */
public enum QuantileType {

  /** Type 1: the inverse of the empirical distribution function. */
  INVERSE(1, 0, 0),

  /** Type 2: the same, with the mean of both neighbours where the function is level. */
  AVERAGED_INVERSE(2, 0, 0),

  /** Type 3: the nearest order statistic, the even one of two. */
  NEAREST_EVEN(3, 0, -0.5),

  /** Type 4: position n p. */
  LINEAR(4, 0, 0),

  /** Type 5: position n p + 1/2. */
  HAZEN(5, 0, 0.5),

  /** Type 6: position (n + 1) p. */
  WEIBULL(6, 1, 0),

  /** Type 7: position (n - 1) p + 1, the usual one of R. */
  STANDARD(7, -1, 1),

  /** Type 8: position (n + 1/3) p + 1/3, about median-unbiased whatever the distribution. */
  MEDIAN_UNBIASED(8, 1 / 3.0, 1 / 3.0),

  /** Type 9: position (n + 1/4) p + 3/8, about unbiased for normal values. */
  NORMAL_UNBIASED(9, 0.25, 0.375);

  private static final double FUZZ = 4 * 0x1p-52;

  private final int number;
  private final double extra;
  private final double shift;

  QuantileType(int number, double extra, double shift) {
    this.number = number;
    this.extra = extra;
    this.shift = shift;
  }

  /**
   * Returns the number of the type in the literature.
   *
   * @return the number, from 1 to 9
   */
  public int number() {
    return number;
  }

  /** The quantile of values in ascending order, at least one. */
  double of(double[] sorted, double probability) {
    int n = sorted.length;
    double position = (n + extra) * probability + shift;
    double fuzz = FUZZ * Math.max(1, Math.abs(position));
    double whole = Math.floor(position + fuzz);
    double fraction = position - whole;
    if (Math.abs(fraction) < fuzz) {
      fraction = 0;
    }
    double weight = switch (this) {
      case INVERSE -> fraction > 0 ? 1 : 0;
      case AVERAGED_INVERSE -> fraction > 0 ? 1 : 0.5;
      case NEAREST_EVEN -> fraction > 0 || whole % 2 != 0 ? 1 : 0;
      default -> fraction;
    };
    double below = at(sorted, whole);
    double above = at(sorted, whole + 1);
    if (weight == 0 || below == above) {
      return below;
    }
    return weight == 1 ? above : (1 - weight) * below + weight * above;
  }

  /** The value at a position that counts from one; the outermost ones reach beyond the ends. */
  private static double at(double[] sorted, double position) {
    return sorted[(int) Math.min(sorted.length, Math.max(1, position)) - 1];
  }
}
