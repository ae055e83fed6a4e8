// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A calendar of working days, as the caller knows it for a span of days.
 *
 * <p>Holidays differ between countries and are fixed year by year, so a calendar says for which
 * days it is known; beyond those it answers nothing rather than guess.
 *
 * @param known the days for which the holidays are known
 * @param restDays the days of the week on which nobody works
 * @param holidays the other days on which nobody works, each among the known days
 */
public record WorkingDays(DateRange known, Set<DayOfWeek> restDays, SortedSet<LocalDate> holidays) {

  /**
   * Creates a calendar.
   *
   * @param known the days for which the holidays are known
   * @param restDays the days of the week on which nobody works
   * @param holidays the other days on which nobody works, each among the known days
   * @throws InvalidValueException with {@code INVALID_CALENDAR} if every day of the week is a day
   *     of rest, or if a holiday is not among the known days
   */
  public WorkingDays {
    Objects.requireNonNull(known, "known");
    Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
    rest.addAll(restDays);
    restDays = Collections.unmodifiableSet(rest);
    holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
    new Faults()
        .require(rest.size() < DayOfWeek.values().length, "INVALID_CALENDAR", "restDays")
        .require(holidays.stream().allMatch(known::contains), "INVALID_CALENDAR", "holidays")
        .throwIfAny();
  }

  /**
   * Returns a calendar in which nobody works on Saturdays and Sundays.
   *
   * @param known the days for which the holidays are known
   * @param holidays the holidays, each among the known days
   * @return the calendar
   */
  public static WorkingDays of(DateRange known, Set<LocalDate> holidays) {
    return new WorkingDays(
        known, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), new TreeSet<>(holidays));
  }

  /**
   * Returns whether people work on a day.
   *
   * @param day the day
   * @return true or false; empty if the day is not among the known days
   */
  public Optional<Boolean> isWorkingDay(LocalDate day) {
    return known.contains(day)
        ? Optional.of(!restDays.contains(day.getDayOfWeek()) && !holidays.contains(day))
        : Optional.empty();
  }

  /**
   * Returns the day that lies a number of working days after another. The other day itself is not
   * counted, whether people work on it or not.
   *
   * @param day the day from which is counted
   * @param workingDays how many working days, one or more
   * @return the day; empty if the calendar is not known as far as that
   * @throws IllegalArgumentException if the number is below one
   */
  public Optional<LocalDate> after(LocalDate day, int workingDays) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("one working day or more");
    }
    LocalDate reached = day;
    int counted = 0;
    while (counted < workingDays) {
      reached = reached.plusDays(1);
      Optional<Boolean> works = isWorkingDay(reached);
      if (works.isEmpty()) {
        return Optional.empty();
      }
      counted += works.get() ? 1 : 0;
    }
    return Optional.of(reached);
  }
}
