// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.CourseId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.VenueId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A course that is held once, on several days, at a venue: such as on 7, 14 and 15 June.
 *
 * @param id the id of the course
 * @param subject what it is about
 * @param days the days on which it is held, at least one
 * @param venue where it is held
 * @param places how many people it can take, 1 or more
 * @param awards the level that a pass awards; empty if it awards none
 */
public record TrainingCourse(
    CourseId id,
    CourseSubject subject,
    SortedSet<LocalDate> days,
    VenueId venue,
    @JsonProperty(required = true) int places,
    Optional<FacilitatorLevel> awards) {

  /**
   * Creates the value.
   *
   * @param id the id of the course
   * @param subject what it is about
   * @param days the days on which it is held, at least one
   * @param venue where it is held
   * @param places how many people it can take, 1 or more
   * @param awards the level that a pass awards; empty if it awards none
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TRAINING} if it has
   *     no day or no place
   */
  public TrainingCourse {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subject, "subject");
    days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
    Objects.requireNonNull(venue, "venue");
    Objects.requireNonNull(awards, "awards");
    new Faults()
        .require(!days.isEmpty(), "INVALID_TRAINING", "days")
        .require(places >= 1, "INVALID_TRAINING", "places")
        .throwIfAny();
  }

  /**
   * Returns its last day, on which it is passed at the earliest.
   *
   * @return the day
   */
  public LocalDate lastDay() {
    return days.last();
  }
}
