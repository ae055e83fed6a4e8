// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.economic;

import io.github.amends.outcomes.statistics.Interval;
import java.util.Objects;

/**
 * The ratios that data do not contradict: an interval only if the denominator is clearly not zero.
 */
public sealed interface FiellerSet {

  /**
   * Returns the set of an interval.
   *
   * @param interval the interval
   * @return the set
   */
  static FiellerSet bounded(Interval interval) {
    return new Bounded(interval);
  }

  /**
   * Returns the set of all ratios but those between two.
   *
   * @param lower the largest of the smaller ratios in the set
   * @param upper the smallest of the larger ratios in the set
   * @return the set
   */
  static FiellerSet outside(double lower, double upper) {
    return new Outside(lower, upper);
  }

  /**
   * Returns the set of all ratios on one side of an end, the end included.
   *
   * @param end the end
   * @param direction positive for the ratios above, negative for those below
   * @return the set
   */
  static FiellerSet halfLine(double end, double direction) {
    return direction > 0
        ? new Outside(Double.NEGATIVE_INFINITY, end)
        : new Outside(end, Double.POSITIVE_INFINITY);
  }

  /**
   * Returns the set of all ratios: the data say nothing.
   *
   * @return the set
   */
  static FiellerSet wholeLine() {
    return new WholeLine();
  }

  /**
   * Returns whether the set is an interval with two finite ends.
   *
   * @return whether it is bounded
   */
  boolean isBounded();

  /**
   * Returns whether a ratio belongs to the set.
   *
   * @param ratio the ratio
   * @return whether the data do not contradict it
   */
  boolean contains(double ratio);

  /**
   * An interval.
   *
   * @param interval the interval
   */
  record Bounded(Interval interval) implements FiellerSet {

    /**
     * Creates the set.
     *
     * @param interval the interval
     */
    public Bounded {
      Objects.requireNonNull(interval, "interval");
    }

    @Override
    public boolean isBounded() {
      return true;
    }

    @Override
    public boolean contains(double ratio) {
      return interval.contains(ratio);
    }
  }

  /**
   * All ratios but those between two.
   *
   * @param lower the largest of the smaller ratios in the set
   * @param upper the smallest of the larger ratios in the set
   */
  record Outside(double lower, double upper) implements FiellerSet {

    @Override
    public boolean isBounded() {
      return false;
    }

    @Override
    public boolean contains(double ratio) {
      return ratio <= lower || ratio >= upper;
    }
  }

  /** All ratios. */
  record WholeLine() implements FiellerSet {

    @Override
    public boolean isBounded() {
      return false;
    }

    @Override
    public boolean contains(double ratio) {
      return true;
    }
  }
}
