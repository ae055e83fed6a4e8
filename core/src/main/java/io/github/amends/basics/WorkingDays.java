// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which a service works: Monday to Friday without the holidays named.
 *
 * @param holidays the days from Monday to Friday on which nobody works
 */
public record WorkingDays(Set<LocalDate> holidays) {

  /**
   * Creates the value.
   *
   * @param holidays the days from Monday to Friday on which nobody works
   */
  public WorkingDays {
    holidays = Set.copyOf(holidays);
  }

  /**
   * Returns whether a day is a working day.
   *
   * @param day the day
   * @return true from Monday to Friday, unless it is a holiday
   */
  public boolean includes(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /**
   * Returns the day that is some working days after another, which itself does not count.
   *
   * @param day the day from which to count
   * @param days how many working days, zero or more
   * @return the last of the days counted; the day itself if there are none
   */
  public LocalDate after(LocalDate day, int days) {
    LocalDate reached = day;
    int left = days;
    while (left > 0) {
      reached = reached.plusDays(1);
      if (includes(reached)) {
        left--;
      }
    }
    return reached;
  }
}
