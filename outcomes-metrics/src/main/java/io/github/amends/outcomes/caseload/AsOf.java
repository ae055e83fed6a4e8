// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.Occurred.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/** The basis of measures, made ready to be asked for each entry of each case. */
final class AsOf {
  /** The day of what has happened on a day that is not known. */
  static final int NOT_KNOWN = Integer.MIN_VALUE;

  /** The day of what has not happened. */
  static final int NEVER = Integer.MAX_VALUE;

  private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  private final CaseloadBasis basis;
  private final int day;
  private final Instant end;
  private final ZoneRules rules;
  private final @Nullable WorkingDayIndex workingDays;

  private AsOf(CaseloadBasis basis) {
    this.basis = basis;
    this.day = Math.toIntExact(basis.asOf().toEpochDay());
    this.rules = basis.zone().getRules();
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
      case INSTANT ->
        occurred.zone().equals(basis.zone())
            ? (int) occurred.date().toEpochDay()
            : dayOf(occurred.start());
      case DAY -> (int) occurred.date().toEpochDay();
      case MONTH, YEAR -> NOT_KNOWN;
    };
  }

  private int dayOf(Instant instant) {
    long local = instant.getEpochSecond() + rules.getOffset(instant).getTotalSeconds();
    return (int) Math.floorDiv(local, SECONDS_A_DAY);
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
