// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

/**
 * The effect that one study found, with its sampling variance.
 *
 * @param effect the effect, finite, on the scale of its measure
 * @param variance its sampling variance, not negative
 */
public record StudyEffect(double effect, double variance) {

  /**
   * Creates the effect.
   *
   * @param effect the effect
   * @param variance its sampling variance
   * @throws IllegalArgumentException if a number is out of its range
   */
  public StudyEffect {
    if (!(Math.abs(effect) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("effect must be finite");
    }
    if (!(variance >= 0 && variance < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("variance must not be negative nor infinite");
    }
  }
}
