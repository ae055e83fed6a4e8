// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.Occurred.Precision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** The day up to which events count, and the zone whose midnights bound days. */
record AsOf(LocalDate day, ZoneId zone) {
  AsOf {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(zone, "zone");
  }

  /** Whether it had happened by the end of the day, as far as that is known. */
  boolean includes(Occurred occurred) {
    return !firstDay(occurred).isAfter(day);
  }

  /** The day on which it happened; empty if only the month or the year is known. */
  Optional<LocalDate> dayOf(Occurred occurred) {
    boolean precise =
        occurred.precision() == Precision.INSTANT || occurred.precision() == Precision.DAY;
    return precise ? Optional.of(firstDay(occurred)) : Optional.empty();
  }

  private LocalDate firstDay(Occurred occurred) {
    // A day was told in its own zone and is the same day everywhere; an instant is not.
    return occurred.precision() == Precision.INSTANT
        ? occurred.start().atZone(zone).toLocalDate()
        : occurred.date();
  }
}
