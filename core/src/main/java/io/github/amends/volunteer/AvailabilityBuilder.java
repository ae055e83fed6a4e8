// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Validity;
import io.github.amends.basics.WorkingDays;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A builder of {@link Availability}, which tells every fault of all windows at once. Not
 * thread-safe.
 */
public final class AvailabilityBuilder {
  private static final Validity EVER = Validity.from(LocalDate.EPOCH);

  private final Optional<ZoneId> zone;
  private final List<String> outOfOrder = new ArrayList<>();
  private final List<OverlapCheck.Placed> weekly = new ArrayList<>();
  private final List<DayWindow> extra = new ArrayList<>();
  private final List<DateRange> away = new ArrayList<>();
  private final List<DayWindow> taken = new ArrayList<>();
  private Optional<WorkingDays> onlyOn = Optional.empty();
  private int weeks;
  private int extras;
  private int takes;

  AvailabilityBuilder(String name) {
    this.zone = zone(Objects.requireNonNull(name, "zone"));
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /**
   * Adds a window of the week that holds from 1970 on.
   *
   * @param day the day of the week
   * @param from the first time of the day
   * @param until the time at which it ends; midnight is the end of the day
   * @return this builder
   */
  public AvailabilityBuilder weekly(DayOfWeek day, LocalTime from, LocalTime until) {
    return weekly(day, from, until, EVER);
  }

  /**
   * Adds a window of the week that holds between two days.
   *
   * @param day the day of the week
   * @param from the first time of the day
   * @param until the time at which it ends; midnight is the end of the day
   * @param validity the days between which it holds
   * @return this builder
   */
  public AvailabilityBuilder weekly(
      DayOfWeek day, LocalTime from, LocalTime until, Validity validity) {
    if (isInOrder(from, until, "weekly[" + weeks + "].until")) {
      weekly.add(new OverlapCheck.Placed(new WeeklyWindow(day, from, until, validity), weeks));
    }
    weeks++;
    return this;
  }

  /**
   * Adds a window of a single day.
   *
   * @param date the day
   * @param from the first time of the day
   * @param until the time at which it ends; midnight is the end of the day
   * @return this builder
   */
  public AvailabilityBuilder extra(LocalDate date, LocalTime from, LocalTime until) {
    if (isInOrder(from, until, "extra[" + extras + "].until")) {
      extra.add(new DayWindow(date, from, until));
    }
    extras++;
    return this;
  }

  /**
   * Adds whole days of absence.
   *
   * @param days the days
   * @return this builder
   */
  public AvailabilityBuilder away(DateRange days) {
    away.add(Objects.requireNonNull(days, "days"));
    return this;
  }

  /**
   * Adds a time of a single day at which something else is on.
   *
   * @param date the day
   * @param from the first time of the day
   * @param until the time at which it ends; midnight is the end of the day
   * @return this builder
   */
  public AvailabilityBuilder taken(LocalDate date, LocalTime from, LocalTime until) {
    if (isInOrder(from, until, "taken[" + takes + "].until")) {
      taken.add(new DayWindow(date, from, until));
    }
    takes++;
    return this;
  }

  /**
   * Says that the windows hold on working days only.
   *
   * @param calendar the calendar; a day that it does not know is no working day
   * @return this builder
   */
  public AvailabilityBuilder onlyOn(WorkingDays calendar) {
    onlyOn = Optional.of(calendar);
    return this;
  }

  /**
   * Builds the availability.
   *
   * @return the availability
   * @throws io.github.amends.basics.InvalidValueException with all faults at once:
   *     {@code INVALID_ZONE} if there is no such zone, {@code INVALID_TIME_ORDER} for each window
   *     that does not end after it begins, {@code INVALID_WINDOW_OVERLAP} for each window of the
   *     week that overlaps an earlier one
   */
  public Availability build() {
    Faults faults = new Faults().require(zone.isPresent(), "INVALID_ZONE", "zone");
    outOfOrder.forEach(part -> faults.require(false, DayWindow.OUT_OF_ORDER, part));
    OverlapCheck.of(weekly, faults);
    faults.throwIfAny();
    List<WeeklyWindow> windows =
        weekly.stream().map(OverlapCheck.Placed::window).toList();
    return new Availability(zone.orElseThrow(), windows, extra, away, taken, onlyOn);
  }

  private boolean isInOrder(LocalTime from, LocalTime until, String part) {
    boolean inOrder = DayWindow.isInOrder(from, until);
    if (!inOrder) {
      outOfOrder.add(part);
    }
    return inOrder;
  }
}
