// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Validity;
import io.github.amends.basics.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When somebody is free, or a place is: windows of the week in its own time zone, further windows
 * of single days, and absences.
 *
 * <p>A window is meant by the clock on the wall: somebody is free at every instant at which a clock
 * of the zone shows a time of the window. In the night in which clocks go forward a window from
 * 00:30 to 03:00 is an hour shorter, and one that lies wholly within the hour left out does not
 * exist; in the night in which they go back it is an hour longer, and one from 01:00 to 01:30 comes
 * twice. An absence takes away from every window, also from those of single days.
 *
 * <pre>{@code
 * Availability evenings = Availability.in("Europe/London")
 *     .weekly(DayOfWeek.TUESDAY, LocalTime.of(18, 0), LocalTime.of(21, 0))
 *     .extra(LocalDate.of(2026, 5, 9), LocalTime.of(10, 0), LocalTime.of(16, 0))
 *     .away(DateRange.of(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 15)))
 *     .build();
 * }</pre>
 *
 * @param zone the time zone in which the clocks are read
 * @param weekly the windows of the week, of which no two overlap
 * @param extra windows of single days, beside those of the week
 * @param away whole days of absence
 * @param taken times of single days at which something else is on
 * @param onlyOn the calendar of the days on which the windows hold; empty if they hold on every day
 */
public record Availability(
    ZoneId zone,
    List<WeeklyWindow> weekly,
    List<DayWindow> extra,
    List<DateRange> away,
    List<DayWindow> taken,
    Optional<WorkingDays> onlyOn) {

  /**
   * Creates the value.
   *
   * @param zone the time zone in which the clocks are read
   * @param weekly the windows of the week, of which no two overlap
   * @param extra windows of single days, beside those of the week
   * @param away whole days of absence
   * @param taken times of single days at which something else is on
   * @param onlyOn the calendar of the days on which the windows hold; empty if on every day. A day
   *     that the calendar does not know is no working day
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_WINDOW_OVERLAP} for
   *     each window of the week that overlaps an earlier one on a day on which both hold
   */
  public Availability {
    Objects.requireNonNull(zone, "zone");
    weekly = List.copyOf(weekly);
    extra = List.copyOf(extra);
    away = List.copyOf(away);
    taken = List.copyOf(taken);
    Objects.requireNonNull(onlyOn, "onlyOn");
    Faults faults = new Faults();
    OverlapCheck.of(OverlapCheck.inOrder(weekly), faults);
    faults.throwIfAny();
  }

  /**
   * Returns a builder.
   *
   * @param zone the name of the time zone, such as {@code Europe/London}
   * @return a builder of windows in that zone
   */
  public static AvailabilityBuilder in(String zone) {
    return new AvailabilityBuilder(zone);
  }

  /**
   * Returns the availability of somebody, or of a place, that is free at any time.
   *
   * @param zone the name of the time zone, such as {@code Europe/London}
   * @return windows that cover the whole of every week
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ZONE} if there is no
   *     such zone
   */
  public static Availability always(String zone) {
    AvailabilityBuilder builder = in(zone);
    for (DayOfWeek day : DayOfWeek.values()) {
      builder.weekly(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, Validity.from(LocalDate.EPOCH));
    }
    return builder.build();
  }

  /**
   * Returns the times that are free, within a span of time.
   *
   * <p>It takes time in proportion to n log n, where n is the number of windows on all days.
   *
   * @param from the start of the span
   * @param until the end of the span
   * @return the times in their order, cut to the span; no two of them touch
   */
  public List<FreeTime> freeBetween(Instant from, Instant until) {
    return from.isBefore(until) ? new WallClock(zone, from, until).free(this) : List.of();
  }
}
