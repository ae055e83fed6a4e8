// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CourseId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.VenueId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records of volunteers for tests: the course of June 2026, and people for whom all is in order.
 */
public final class Volunteers {
  public static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
  public static final PartyRef PROVIDER = PartyRef.organisation("provider");

  private Volunteers() {}

  /** A course on 7, 14 and 15 June 2026 that awards level two. */
  public static TrainingCourse juneCourse() {
    return course("c-june", FacilitatorLevel.LEVEL_TWO, day(6, 7), day(6, 14), day(6, 15));
  }

  public static TrainingCourse course(String id, FacilitatorLevel awards, LocalDate... days) {
    return new TrainingCourse(
        CourseId.of(id),
        CourseSubject.FACILITATION,
        new TreeSet<>(Set.of(days)),
        VenueId.of("town-hall"),
        12,
        Optional.of(awards));
  }

  public static TrainingRecord passed(TrainingCourse course) {
    return new TrainingRecord(
        course, course.days(), TrainingResult.PASSED, Optional.empty(), Optional.empty());
  }

  public static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  /** Somebody of whom nothing but the application is on record. */
  public static Facilitator.Builder applicant(String id) {
    return Facilitator.builder()
        .id(FacilitatorId.of(id))
        .person(PartyRef.person("key-of-" + id))
        .statuses(StatusHistory.of(FacilitatorStatus.APPLICANT, FIRST));
  }

  /**
   * Somebody who may lead under every rule, as long as nothing lapses; supervised when it is said.
   */
  public static Facilitator.Builder inOrder(String id) {
    return applicant(id)
        .statuses(StatusHistory.of(FacilitatorStatus.ACTIVE, FIRST))
        .knownAdultFrom(FIRST)
        .addTraining(passed(course("c-2024", FacilitatorLevel.LEVEL_TWO, FIRST)))
        .addVetting(check(FIRST, VettingResult.CLEAR));
  }

  public static VettingCheck check(LocalDate on, VettingResult result) {
    return new VettingCheck(VettingKind.ENHANCED, on, result, Optional.of(on.plusYears(3)));
  }

  public static Supervision supervised(LocalDate on) {
    return new Supervision(on, ActorRef.staff("supervisor"), 60);
  }

  public static ObservedPractice observed(LocalDate on) {
    return new ObservedPractice(on, ActorRef.staff("observer"), ObservationResult.MET);
  }
}
