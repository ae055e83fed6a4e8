// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The clock on the wall of a time zone over a span of time: the stretches in which it does not
 * change its distance from world time. In seconds since 1970.
 */
final class WallClock {
  private static final int DAY = 86_400;
  private static final int WEEK_DAYS = 7;
  private static final int MOST_AHEAD = ZoneOffset.MAX.getTotalSeconds();

  private final long from;
  private final long until;
  private final LocalDate firstDay;
  private final LocalDate endDay;
  /** By the second in which they start. */
  private final TreeMap<Long, Stretch> stretches = new TreeMap<>();

  /** A stretch of world time and what the clock on the wall adds to it. */
  private record Stretch(long start, long end, long ahead) {}

  WallClock(ZoneId zone, Instant from, Instant until) {
    this.from = from.getEpochSecond();
    this.until = until.getEpochSecond();
    this.firstDay = from.atZone(zone).toLocalDate().minusDays(1);
    this.endDay = until.atZone(zone).toLocalDate().plusDays(2);
    ZoneRules rules = zone.getRules();
    Instant at = from;
    while (at.isBefore(until)) {
      ZoneOffsetTransition next = rules.nextTransition(at);
      Instant end = next == null || next.getInstant().isAfter(until) ? until : next.getInstant();
      stretches.put(
          at.getEpochSecond(),
          new Stretch(
              at.getEpochSecond(), end.getEpochSecond(), rules.getOffset(at).getTotalSeconds()));
      at = end;
    }
  }

  /** What is free, but for what takes away from it. */
  List<FreeTime> free(Availability availability) {
    Spans free = new Spans();
    for (WeeklyWindow each : availability.weekly()) {
      addWeekly(each, free);
    }
    for (DayWindow each : availability.extra()) {
      add(each, free);
    }
    Spans absent = new Spans();
    for (DateRange each : availability.away()) {
      addDays(each.start(), each.end(), absent);
    }
    for (DayWindow each : availability.taken()) {
      add(each, absent);
    }
    availability.onlyOn().ifPresent(calendar -> addRestDays(calendar, absent));
    List<FreeTime> left = new ArrayList<>();
    free.merged()
        .without(absent.merged())
        .forEach((start, end) ->
            left.add(new FreeTime(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end))));
    return List.copyOf(left);
  }

  private void addWeekly(WeeklyWindow window, Spans spans) {
    LocalDate begin =
        window.validity().from().isAfter(firstDay) ? window.validity().from() : firstDay;
    LocalDate last = window.validity().until().orElse(endDay);
    LocalDate end = last.isBefore(endDay) ? last.plusDays(1) : endDay;
    LocalDate day = begin.with(TemporalAdjusters.nextOrSame(window.day()));
    for (; day.isBefore(end); day = day.plusDays(WEEK_DAYS)) {
      long midnight = day.toEpochDay() * DAY;
      add(midnight + window.firstSecond(), midnight + window.endSecond(), spans);
    }
  }

  private void add(DayWindow window, Spans spans) {
    if (isNear(window.date())) {
      long midnight = window.date().toEpochDay() * DAY;
      add(
          midnight + window.from().toSecondOfDay(),
          midnight + DayWindow.endSecond(window.until()),
          spans);
    }
  }

  private void addDays(LocalDate start, LocalDate end, Spans spans) {
    LocalDate begin = start.isAfter(firstDay) ? start : firstDay;
    LocalDate stop = end.isBefore(endDay) ? end : endDay;
    if (begin.isBefore(stop)) {
      add(begin.toEpochDay() * DAY, stop.toEpochDay() * DAY, spans);
    }
  }

  private void addRestDays(WorkingDays calendar, Spans spans) {
    for (LocalDate day = firstDay; day.isBefore(endDay); day = day.plusDays(1)) {
      if (!calendar.isWorkingDay(day).orElse(false)) {
        addDays(day, day.plusDays(1), spans);
      }
    }
  }

  private boolean isNear(LocalDate date) {
    return !date.isBefore(firstDay) && date.isBefore(endDay);
  }

  /** Every instant within the span at which the clock shows a time from the one to the other. */
  private void add(long shownFrom, long shownUntil, Spans spans) {
    Long first = stretches.floorKey(shownFrom - MOST_AHEAD);
    long begin = first == null ? from : first;
    for (Stretch each :
        stretches.subMap(begin, Math.max(begin, shownUntil + MOST_AHEAD)).values()) {
      long start = Math.max(Math.max(shownFrom - each.ahead(), each.start()), from);
      long end = Math.min(Math.min(shownUntil - each.ahead(), each.end()), until);
      if (start < end) {
        spans.add(start, end);
      }
    }
  }
}
