// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Validity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a volunteer did in a course.
 *
 * <p>It proves something from the last day of the course on.
 *
 * @param course the course
 * @param attended the days on which the volunteer was there, each a day of the course
 * @param result how it ended
 * @param certificate the certificate; only with a pass, empty if there is none
 * @param expiresOn the last day on which a pass counts; empty if it does not expire
 */
public record TrainingRecord(
    TrainingCourse course,
    SortedSet<LocalDate> attended,
    TrainingResult result,
    Optional<DocumentRef> certificate,
    Optional<LocalDate> expiresOn) {

  /**
   * Creates the value.
   *
   * @param course the course
   * @param attended the days on which the volunteer was there, each a day of the course
   * @param result how it ended
   * @param certificate the certificate; only with a pass, empty if there is none
   * @param expiresOn the last day on which a pass counts; empty if it does not expire
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TRAINING} for
   *     attendance beyond the course, a pass that missed a day, and a certificate without a pass,
   *     and {@code INVALID_TIME_ORDER} if it expires before the course ends
   */
  public TrainingRecord {
    Objects.requireNonNull(course, "course");
    attended = Collections.unmodifiableSortedSet(new TreeSet<>(attended));
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(certificate, "certificate");
    Objects.requireNonNull(expiresOn, "expiresOn");
    boolean passed = result == TrainingResult.PASSED;
    new Faults()
        .require(course.days().containsAll(attended), "INVALID_TRAINING", "attended")
        .require(!passed || attended.containsAll(course.days()), "INVALID_TRAINING", "result")
        .require(passed || certificate.isEmpty(), "INVALID_TRAINING", "certificate")
        .require(
            expiresOn.isEmpty() || course.awards().isPresent(), "INVALID_TRAINING", "expiresOn")
        .require(
            expiresOn.isEmpty() || !expiresOn.get().isBefore(course.lastDay()),
            "INVALID_TIME_ORDER",
            "expiresOn")
        .throwIfAny();
  }

  /**
   * Returns the days on which a pass counts.
   *
   * @return the days from the last of the course on; empty if it was not passed
   */
  public Optional<Validity> validity() {
    return result == TrainingResult.PASSED
        ? Optional.of(new Validity(course.lastDay(), expiresOn))
        : Optional.empty();
  }
}
