// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.Faults;

/**
 * What a volunteer has promised to give.
 *
 * @param months for how many months, 1 or more
 * @param hoursPerMonth how many hours in a month, 1 or more
 */
public record Commitment(
    @JsonProperty(required = true) int months,
    @JsonProperty(required = true) int hoursPerMonth) {

  /**
   * Creates the value.
   *
   * @param months for how many months, 1 or more
   * @param hoursPerMonth how many hours in a month, 1 or more
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEASURE} for each
   *     that is not above zero
   */
  public Commitment {
    new Faults()
        .require(months >= 1, "INVALID_MEASURE", "months")
        .require(hoursPerMonth >= 1, "INVALID_MEASURE", "hoursPerMonth")
        .throwIfAny();
  }
}
