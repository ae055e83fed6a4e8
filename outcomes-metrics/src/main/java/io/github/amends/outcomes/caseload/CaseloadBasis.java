// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Faults;
import io.github.amends.basics.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What every measure of a caseload is reckoned by: the as-of day, the window of measures that have
 * one, the calendar of working days, and how reopened cases count.
 *
 * <pre>{@code
 * CaseloadBasis.of(LocalDate.of(2026, 9, 30), ZoneId.of("Europe/London")).withWindow(90)
 * }</pre>
 *
 * @param asOf the day up to which events count, itself included
 * @param zone the zone whose midnights bound days
 * @param window within how many days a conversion at a fixed age has to happen, from 1 to 99,999
 * @param workingDays the calendar; without it measures in working days are missing
 * @param reopened how a reopened case counts
 */
public record CaseloadBasis(
    LocalDate asOf, ZoneId zone, int window, Optional<WorkingDays> workingDays, Reopened reopened) {
  /** The window of conversions unless another is asked for, in days. */
  public static final int DEFAULT_WINDOW = 180;

  private static final int LONGEST_WINDOW = 99_999;

  /**
   * Creates the basis.
   *
   * @param asOf the day up to which events count, itself included
   * @param zone the zone whose midnights bound days
   * @param window within how many days a conversion at a fixed age has to happen
   * @param workingDays the calendar
   * @param reopened how a reopened case counts
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_WINDOW} if the window
   *     is not from 1 to 99,999 days
   */
  public CaseloadBasis {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(workingDays, "workingDays");
    Objects.requireNonNull(reopened, "reopened");
    new Faults()
        .require(window >= 1 && window <= LONGEST_WINDOW, "INVALID_WINDOW", "window")
        .throwIfAny();
  }

  /**
   * Returns a basis with a window of 180 days and without a calendar, on which a reopened case
   * counts as one.
   *
   * @param asOf the day up to which events count, itself included
   * @param zone the zone whose midnights bound days
   * @return the basis
   */
  public static CaseloadBasis of(LocalDate asOf, ZoneId zone) {
    return new CaseloadBasis(asOf, zone, DEFAULT_WINDOW, Optional.empty(), Reopened.ONE_CASE);
  }

  /**
   * Returns this basis with another window.
   *
   * @param days within how many days a conversion at a fixed age has to happen
   * @return the basis
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_WINDOW} if the window
   *     is not from 1 to 99,999 days
   */
  public CaseloadBasis withWindow(int days) {
    return new CaseloadBasis(asOf, zone, days, workingDays, reopened);
  }

  /**
   * Returns this basis with a calendar.
   *
   * @param calendar which days are working days
   * @return the basis
   */
  public CaseloadBasis withWorkingDays(WorkingDays calendar) {
    return new CaseloadBasis(asOf, zone, window, Optional.of(calendar), reopened);
  }

  /**
   * Returns this basis with another way to count reopened cases.
   *
   * @param how how they count
   * @return the basis
   */
  public CaseloadBasis withReopened(Reopened how) {
    return new CaseloadBasis(asOf, zone, window, workingDays, how);
  }
}
