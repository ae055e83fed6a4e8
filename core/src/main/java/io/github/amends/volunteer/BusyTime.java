// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Faults;
import io.github.amends.basics.MeetingId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A time at which a facilitator cannot facilitate anything else (rule FAC-11).
 *
 * @param startsAt when it starts
 * @param endsAt when it ends, after the start
 * @param meeting the meeting that takes it; empty if something else does
 */
public record BusyTime(Instant startsAt, Instant endsAt, Optional<MeetingId> meeting) {
  /**
   * Creates the value.
   *
   * @param startsAt when it starts
   * @param endsAt when it ends, after the start
   * @param meeting the meeting that takes it; empty if something else does
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} if it
   *     does not end after it starts
   */
  public BusyTime {
    Objects.requireNonNull(startsAt, "startsAt");
    Objects.requireNonNull(endsAt, "endsAt");
    Objects.requireNonNull(meeting, "meeting");
    new Faults()
        .require(startsAt.isBefore(endsAt), "INVALID_TIME_ORDER", "endsAt")
        .throwIfAny();
  }

  /**
   * Returns whether it overlaps another time.
   *
   * @param from the start of the other
   * @param to the end of the other
   * @return true if they have an instant in common; two times that touch have none
   */
  public boolean overlaps(Instant from, Instant to) {
    return startsAt.isBefore(to) && from.isBefore(endsAt);
  }
}
