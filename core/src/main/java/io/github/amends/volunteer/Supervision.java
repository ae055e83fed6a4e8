// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Faults;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A supervision of a volunteer (rule FAC-03).
 *
 * @param on on which day
 * @param supervisor who supervised
 * @param minutes how long it took, above zero
 */
public record Supervision(
    LocalDate on,
    ActorRef supervisor,
    @JsonProperty(required = true) int minutes) {

  /**
   * Creates the value.
   *
   * @param on on which day
   * @param supervisor who supervised
   * @param minutes how long it took, above zero
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEASURE} if it took
   *     no time
   */
  public Supervision {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(supervisor, "supervisor");
    new Faults().require(minutes > 0, "INVALID_MEASURE", "minutes").throwIfAny();
  }
}
