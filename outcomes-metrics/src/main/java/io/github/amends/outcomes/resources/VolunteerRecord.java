// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.resources;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A volunteer, as measures of volunteers need them.
 *
 * @param id who
 * @param activeFrom the first day of their active service
 * @param leftOn the day on which they left; empty if they have not
 * @param inDateUntil the last day on which everything that has to be renewed is in date, such as
 *     supervision and vetting; empty if it is not known
 * @param minutes the time that they have given, in minutes
 * @param cases in how many cases they work
 */
public record VolunteerRecord(
    FacilitatorId id,
    LocalDate activeFrom,
    Optional<LocalDate> leftOn,
    Optional<LocalDate> inDateUntil,
    long minutes,
    int cases) {

  /**
   * Creates the record.
   *
   * @param id who
   * @param activeFrom the first day of their active service
   * @param leftOn the day on which they left
   * @param inDateUntil the last day on which everything that has to be renewed is in date
   * @param minutes the time that they have given, in minutes
   * @param cases in how many cases they work
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} if they
   *     left before they began, {@code INVALID_COUNT} for a negative number
   */
  public VolunteerRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(inDateUntil, "inDateUntil");
    new Faults()
        .require(
            leftOn.isEmpty() || !leftOn.get().isBefore(activeFrom), "INVALID_TIME_ORDER", "leftOn")
        .require(minutes >= 0, "INVALID_COUNT", "minutes")
        .require(cases >= 0, "INVALID_COUNT", "cases")
        .throwIfAny();
  }

  boolean isActiveOn(LocalDate day) {
    return !activeFrom.isAfter(day) && (leftOn.isEmpty() || leftOn.get().isAfter(day));
  }
}
