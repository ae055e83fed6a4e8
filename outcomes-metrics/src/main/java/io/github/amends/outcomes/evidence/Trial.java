// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.evidence;

/**
 * A controlled trial as a review reports it: one effect with its standard error.
 *
 * @param name the name by which the review calls it
 * @param effect the standardised mean difference d between treatment and control, in standard
 *     deviations, at most {@link #LARGEST} in absolute value; below zero if the treated did less of
 *     what was counted, such as reoffending
 * @param standardError the standard error of the effect, from {@link #SMALLEST_ERROR} to
 *     {@link #LARGEST}
 */
public record Trial(String name, double effect, double standardError) {

  /** The largest effect in absolute value, and the largest standard error. */
  public static final double LARGEST = 1e6;

  /** The smallest standard error. */
  public static final double SMALLEST_ERROR = 1e-12;

  /**
   * Creates a trial.
   *
   * @param name the name by which the review calls it
   * @param effect the standardised mean difference
   * @param standardError its standard error
   * @throws IllegalArgumentException if the name is blank or a number is out of its range
   */
  public Trial {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    if (!(Math.abs(effect) <= LARGEST)) {
      throw new IllegalArgumentException("effect must be within a million of zero");
    }
    if (!(standardError >= SMALLEST_ERROR && standardError <= LARGEST)) {
      throw new IllegalArgumentException("standardError must be from 1e-12 to a million");
    }
  }
}
