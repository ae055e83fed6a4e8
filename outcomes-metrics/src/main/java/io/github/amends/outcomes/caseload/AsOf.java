// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.Occurred.Precision;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The basis of measures, made ready to be asked for each entry of each case. */
final class AsOf {
  /** The day of what has happened on a day that is not known. */
  static final int NOT_KNOWN = Integer.MIN_VALUE;

  /** The day of what has not happened. */
  static final int NEVER = Integer.MAX_VALUE;

  private final CaseloadBasis basis;
  private final int day;
  private final Instant end;
  private final @Nullable WorkingDayIndex workingDays;

  private AsOf(CaseloadBasis basis) {
    this.basis = basis;
    this.day = Math.toIntExact(basis.asOf().toEpochDay());
    this.end = basis.asOf().plusDays(1).atStartOfDay(basis.zone()).toInstant();
    this.workingDays = basis.workingDays().map(WorkingDayIndex::of).orElse(null);
  }

  static AsOf of(CaseloadBasis basis) {
    return new AsOf(basis);
  }

  CaseloadBasis basis() {
    return basis;
  }

  LocalDate date() {
    return basis.asOf();
  }

  /** The day, counted from 1970. */
  int day() {
    return day;
  }

  /** Whether it had happened by the end of the day, as far as that is known. */
  boolean includes(Occurred occurred) {
    // A day was told in its own zone and is the same day everywhere; an instant is not.
    return occurred.precision() == Precision.INSTANT
        ? occurred.start().isBefore(end)
        : !occurred.date().isAfter(basis.asOf());
  }

  /** The day on which it happened, from 1970; not known if only the month or the year is. */
  int dayOf(@Nullable Occurred occurred) {
    if (occurred == null) {
      return NEVER;
    }
    return switch (occurred.precision()) {
      case INSTANT -> epochDay(dateHere(occurred));
      case DAY -> epochDay(occurred.date());
      case MONTH, YEAR -> NOT_KNOWN;
    };
  }

  private LocalDate dateHere(Occurred occurred) {
    return occurred.zone().equals(basis.zone())
        ? occurred.date()
        : occurred.start().atZone(basis.zone()).toLocalDate();
  }

  private static int epochDay(LocalDate date) {
    return (int) date.toEpochDay();
  }

  /** The days after the one and up to the other; not known without a calendar of them. */
  int days(int after, int upTo, DayCount count) {
    if (!count.isWorking()) {
      return upTo - after;
    }
    boolean known = workingDays != null && workingDays.knows(after, upTo);
    return known && workingDays != null ? workingDays.between(after, upTo) : NOT_KNOWN;
  }

  boolean hasCalendar() {
    return workingDays != null;
  }
}
