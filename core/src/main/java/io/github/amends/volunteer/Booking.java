// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.FacilitatorId;
import java.util.Objects;

/**
 * A time that a meeting or something else takes of a volunteer.
 *
 * @param facilitator whose time it is
 * @param time the time
 */
public record Booking(FacilitatorId facilitator, BusyTime time) {

  /**
   * Creates the value.
   *
   * @param facilitator whose time it is
   * @param time the time
   */
  public Booking {
    Objects.requireNonNull(facilitator, "facilitator");
    Objects.requireNonNull(time, "time");
  }
}
