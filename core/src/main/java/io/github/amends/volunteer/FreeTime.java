// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A time at which somebody is free, or a place is.
 *
 * @param startsAt when it starts
 * @param endsAt when it ends, after the start
 */
public record FreeTime(Instant startsAt, Instant endsAt) {
  /**
   * Creates the value.
   *
   * @param startsAt when it starts
   * @param endsAt when it ends, after the start
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} if it
   *     does not end after it starts
   */
  public FreeTime {
    Objects.requireNonNull(startsAt, "startsAt");
    Objects.requireNonNull(endsAt, "endsAt");
    new Faults()
        .require(startsAt.isBefore(endsAt), DayWindow.OUT_OF_ORDER, "endsAt")
        .throwIfAny();
  }

  /**
   * Returns how long it is.
   *
   * @return the length in elapsed time, whatever the clocks on the wall do meanwhile
   */
  public Duration length() {
    return Duration.between(startsAt, endsAt);
  }
}
