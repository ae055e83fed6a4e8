// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Faults;

/**
 * A number with its range.
 *
 * @param low the lowest plausible value
 * @param central the value thought best
 * @param high the highest plausible value
 */
public record Plausible(double low, double central, double high) {

  /**
   * Creates a range.
   *
   * @param low the lowest plausible value
   * @param central the value thought best
   * @param high the highest plausible value
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_RANGE} if a number is
   *     not finite, or they do not rise
   */
  public Plausible {
    new Faults()
        .require(Double.isFinite(low) && low <= central, "INVALID_RANGE", "low")
        .require(Double.isFinite(high) && central <= high, "INVALID_RANGE", "high")
        .throwIfAny();
  }

  /**
   * Returns a number without a range.
   *
   * @param value the number
   * @return the range of that number alone
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_RANGE} if it is not
   *     finite
   */
  public static Plausible exactly(double value) {
    return new Plausible(value, value, value);
  }

  /**
   * Returns the value of a scenario.
   *
   * @param scenario the scenario
   * @return the value
   */
  public double in(Scenario scenario) {
    return switch (scenario) {
      case LOW -> low;
      case CENTRAL -> central;
      case HIGH -> high;
    };
  }

  /** The value of the triangular distribution over the range at a probability. */
  double triangular(double probability) {
    double width = high - low;
    if (width == 0) {
      return central;
    }
    double below = central - low;
    return probability * width < below
        ? low + Math.sqrt(probability * width * below)
        : high - Math.sqrt((1 - probability) * width * (high - central));
  }
}
