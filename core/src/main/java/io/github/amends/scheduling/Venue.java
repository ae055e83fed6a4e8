// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.Faults;
import io.github.amends.basics.VenueId;
import io.github.amends.volunteer.Availability;
import java.util.Objects;

/**
 * A place where a meeting can be held.
 *
 * @param id which place
 * @param capacity how many people it holds, facilitators included; one or more
 * @param windows when it can be had
 */
public record Venue(VenueId id, int capacity, Availability windows) {
  /**
   * Creates the value.
   *
   * @param id which place
   * @param capacity how many people it holds, facilitators included; one or more
   * @param windows when it can be had
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEASURE} if it holds
   *     nobody
   */
  public Venue {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(windows, "windows");
    new Faults().require(capacity > 0, "INVALID_MEASURE", "capacity").throwIfAny();
  }
}
