// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Faults;
import io.github.amends.basics.Validity;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A time of the week at which somebody is free, such as Tuesdays from six to nine in the evening.
 *
 * @param day the day of the week
 * @param from the first time of the day, as a clock on the wall shows it; whole seconds count
 * @param until the time at which it ends, later than the first; midnight is the end of the day
 * @param validity the days between which it holds
 */
public record WeeklyWindow(DayOfWeek day, LocalTime from, LocalTime until, Validity validity) {
  /**
   * Creates the value.
   *
   * @param day the day of the week
   * @param from the first time of the day, as a clock on the wall shows it; whole seconds count
   * @param until the time at which it ends, later than the first; midnight is the end of the day
   * @param validity the days between which it holds
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} if it
   *     does not end after it begins
   */
  public WeeklyWindow {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(validity, "validity");
    new Faults()
        .require(DayWindow.isInOrder(from, until), DayWindow.OUT_OF_ORDER, "until")
        .throwIfAny();
  }

  int firstSecond() {
    return from.toSecondOfDay();
  }

  int endSecond() {
    return DayWindow.endSecond(until);
  }
}
