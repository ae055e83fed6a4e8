// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.Occurred;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time in one case: it stands where the last step was written down, and only moves on.
 *
 * <p>The office works from Monday to Friday; public holidays are not simulated.
 */
final class Diary {
  static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final Dice dice;
  private Instant now;

  Diary(Dice dice, LocalDate day) {
    this.dice = dice;
    this.now = officeTime(day);
  }

  Instant now() {
    return now;
  }

  Occurred occurred() {
    return Occurred.at(now, ZONE);
  }

  LocalDate today() {
    return now.atZone(ZONE).toLocalDate();
  }

  void minutes(int least, int most) {
    now = now.plusSeconds(60L * dice.between(least, most));
  }

  /** Goes on by so many working days, to some time of that day; or to later on the same day. */
  void workingDays(int least, int most) {
    int days = dice.between(least, most);
    if (days == 0) {
      minutes(15, 60);
      return;
    }
    LocalDate day = today();
    for (int gone = 0; gone < days; ) {
      day = day.plusDays(1);
      gone += isWeekend(day) ? 0 : 1;
    }
    until(officeTime(day));
  }

  /** Goes on to a day, or to the Monday after it, unless that is over. */
  void untilDay(LocalDate day) {
    LocalDate working = day;
    while (isWeekend(working)) {
      working = working.plusDays(1);
    }
    until(officeTime(working));
  }

  void until(Instant instant) {
    now = instant.isAfter(now) ? instant : now.plusSeconds(300);
  }

  /** A time for a meeting some days from now: a weekday evening, or a Saturday in the day. */
  Instant slot(int leastDays, int mostDays) {
    LocalDate day = today().plusDays(dice.between(leastDays, mostDays));
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    int hour = day.getDayOfWeek() == DayOfWeek.SATURDAY ? dice.between(10, 15) : 18;
    return day.atTime(hour, 15 * dice.below(4)).atZone(ZONE).toInstant();
  }

  /** The evening before a day on which something is to be. */
  static Instant eveningBefore(Instant instant, Dice dice) {
    LocalDate before = instant.atZone(ZONE).toLocalDate().minusDays(1);
    return before.atTime(20, dice.between(0, 59)).atZone(ZONE).toInstant();
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private Instant officeTime(LocalDate day) {
    LocalTime time = LocalTime.of(9, 0).plusMinutes(5L * dice.below(90));
    return day.atTime(time).atZone(ZONE).toInstant();
  }
}
