// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.Faults;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Time that a facilitator spent on learning (rule FAC-05).
 *
 * @param on on which day
 * @param quarterHours quarters of an hour, above zero
 * @param approval whether the register approves of it
 */
public record ProfessionalDevelopment(
    LocalDate on, @JsonProperty(required = true) int quarterHours, DevelopmentApproval approval) {
  /**
   * Creates the value.
   *
   * @param on on which day
   * @param quarterHours quarters of an hour, above zero
   * @param approval whether the register approves of it
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEASURE} if not above
   *     zero
   */
  public ProfessionalDevelopment {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(approval, "approval");
    new Faults().require(quarterHours > 0, "INVALID_MEASURE", "quarterHours").throwIfAny();
  }
}
