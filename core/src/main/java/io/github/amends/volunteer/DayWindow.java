// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Faults;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A time of one day, such as the 5th of May from six to nine in the evening.
 *
 * @param date the day
 * @param from the first time of the day, as a clock on the wall shows it; whole seconds count
 * @param until the time at which it ends, later than the first; midnight is the end of the day
 */
public record DayWindow(LocalDate date, LocalTime from, LocalTime until) {
  static final String OUT_OF_ORDER = "INVALID_TIME_ORDER";
  private static final int SECONDS_OF_DAY = 86_400;

  /**
   * Creates the value.
   *
   * @param date the day
   * @param from the first time of the day, as a clock on the wall shows it; whole seconds count
   * @param until the time at which it ends, later than the first; midnight is the end of the day
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} if it
   *     does not end after it begins
   */
  public DayWindow {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    new Faults().require(isInOrder(from, until), OUT_OF_ORDER, "until").throwIfAny();
  }

  static boolean isInOrder(LocalTime from, LocalTime until) {
    return from.toSecondOfDay() < endSecond(until);
  }

  static int endSecond(LocalTime until) {
    return until.equals(LocalTime.MIDNIGHT) ? SECONDS_OF_DAY : until.toSecondOfDay();
  }
}
