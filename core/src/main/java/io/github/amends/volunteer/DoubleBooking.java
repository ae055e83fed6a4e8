// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.FacilitatorId;
import java.util.Objects;

/**
 * Two times of one volunteer that overlap, the time to travel between them counted.
 *
 * @param facilitator whose times they are
 * @param first the one that starts earlier
 * @param second the other
 */
public record DoubleBooking(FacilitatorId facilitator, BusyTime first, BusyTime second) {

  /**
   * Creates the value.
   *
   * @param facilitator whose times they are
   * @param first the one that starts earlier
   * @param second the other
   */
  public DoubleBooking {
    Objects.requireNonNull(facilitator, "facilitator");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }
}
