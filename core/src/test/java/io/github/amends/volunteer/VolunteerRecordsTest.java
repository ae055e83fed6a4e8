// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import static io.github.amends.volunteer.Volunteers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record of a volunteer may hold, and what follows from it. */
class VolunteerRecordsTest {
  private static final FacilitatorId ONE = FacilitatorId.of("f-1");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void theStatusesFollowEachOther() {
    StatusHistory history = StatusHistory.of(FacilitatorStatus.APPLICANT, day(5, 1))
        .then(FacilitatorStatus.TRAINEE, day(6, 7))
        .then(FacilitatorStatus.ACTIVE, day(6, 16))
        .then(FacilitatorStatus.PAUSED, day(8, 1))
        .then(FacilitatorStatus.ACTIVE, day(9, 1))
        .then(FacilitatorStatus.LEFT, day(12, 1));
    assertThat(history.on(day(4, 30))).isEmpty();
    assertThat(history.on(day(6, 15))).contains(FacilitatorStatus.TRAINEE);
    assertThat(history.on(day(6, 16))).contains(FacilitatorStatus.ACTIVE);
    assertThat(history.on(day(12, 31))).contains(FacilitatorStatus.LEFT);
    assertThat(history.spansOf(FacilitatorStatus.ACTIVE))
        .containsExactly(
            Validity.between(day(6, 16), day(7, 31)), Validity.between(day(9, 1), day(11, 30)));
    assertThat(history.spansOf(FacilitatorStatus.LEFT)).containsExactly(Validity.from(day(12, 1)));
  }

  @Test
  void aStatusThatGoesBackOrOverlapsIsRefusedWithAllFaults() {
    assertThat(FaultsOf.making(() -> new StatusHistory(List.of(
            new StatusChange(FacilitatorStatus.LEFT, day(5, 1)),
            new StatusChange(FacilitatorStatus.ACTIVE, day(5, 1)),
            new StatusChange(FacilitatorStatus.TRAINEE, day(4, 1))))))
        .containsExactly(
            "INVALID_STATUS at changes[0].status",
            "INVALID_STATUS at changes[1].status",
            "INVALID_TIME_ORDER at changes[1].from",
            "INVALID_STATUS at changes[2].status",
            "INVALID_TIME_ORDER at changes[2].from");
  }

  @Test
  void nobodyPassesACourseWithoutEveryDayOfIt() {
    TrainingCourse june = Volunteers.juneCourse();
    SortedSet<LocalDate> tooMany = new TreeSet<>(Set.of(day(6, 7), day(6, 16)));
    assertThat(FaultsOf.making(() -> new TrainingRecord(
            june, tooMany, TrainingResult.PASSED, Optional.empty(), Optional.of(day(6, 14)))))
        .containsExactly(
            "INVALID_TRAINING at attended",
            "INVALID_TRAINING at result",
            "INVALID_TIME_ORDER at expiresOn");
    assertThat(FaultsOf.making(() -> new TrainingRecord(
            june,
            june.days(),
            TrainingResult.FAILED,
            Optional.of(DocumentRef.of("certificate-1")),
            Optional.empty())))
        .containsExactly("INVALID_TRAINING at certificate");
    assertThat(Volunteers.passed(june).validity()).contains(Validity.from(day(6, 15)));
    assertThat(june.lastDay()).isEqualTo(day(6, 15));
  }

  @Test
  void otherRecordsThatCannotBeAreRefused() {
    assertThat(FaultsOf.making(() -> new Commitment(0, -1)))
        .containsExactly("INVALID_MEASURE at months", "INVALID_MEASURE at hoursPerMonth");
    assertThat(FaultsOf.making(() -> new Supervision(day(6, 1), ActorRef.staff("supervisor"), 0)))
        .containsExactly("INVALID_MEASURE at minutes");
    assertThat(FaultsOf.making(() -> new VettingCheck(
            VettingKind.BASIC, day(6, 2), VettingResult.CLEAR, Optional.of(day(6, 1)))))
        .containsExactly("INVALID_TIME_ORDER at expiresOn");
    assertThat(FaultsOf.making(() -> new ConflictDeclaration(
            ConflictKind.OTHER, Optional.empty(), Optional.empty(), Validity.from(day(6, 1)))))
        .containsExactly("INVALID_CONFLICT at party");
    assertThat(
            FaultsOf.making(() -> new Employment(PartyRef.person("p"), Validity.from(day(6, 1)))))
        .containsExactly("INVALID_ID at organisation");
    assertThat(FaultsOf.making(() -> new Qualification(
            FacilitatorLevel.ADVANCED, PartyRef.person("p"), Validity.from(day(6, 1)))))
        .containsExactly("INVALID_ID at awardedBy");
    TrainingRecord same = Volunteers.passed(Volunteers.juneCourse());
    assertThat(FaultsOf.making(() -> Volunteers.applicant("f-1")
            .person(PartyRef.organisation("o"))
            .addTraining(same, same)
            .build()))
        .containsExactly("INVALID_ID at person", "INVALID_TRAINING at training[1].course.id");
  }

  @Test
  void aRefusedCheckEndsTheClearOneAndANewOneBeginsAfresh() {
    FacilitatorStanding standing = Volunteers.applicant("f-1")
        .addVetting(Volunteers.check(LocalDate.of(2020, 3, 1), VettingResult.CLEAR))
        .addVetting(Volunteers.check(LocalDate.of(2022, 3, 1), VettingResult.CLEAR))
        .addVetting(Volunteers.check(LocalDate.of(2024, 3, 1), VettingResult.REFUSED))
        .addVetting(Volunteers.check(LocalDate.of(2025, 3, 1), VettingResult.CLEAR))
        .build()
        .standing(List.of(), List.of());
    assertThat(standing.isVettedOn(LocalDate.of(2020, 2, 29))).isFalse();
    assertThat(standing.isVettedOn(LocalDate.of(2023, 6, 1))).isTrue();
    assertThat(standing.isVettedOn(LocalDate.of(2024, 2, 29))).isTrue();
    assertThat(standing.isVettedOn(LocalDate.of(2024, 3, 1))).isFalse();
    assertThat(standing.isVettedOn(LocalDate.of(2025, 3, 1))).isTrue();
    assertThat(standing.isVettedOn(LocalDate.of(2028, 3, 1))).isTrue();
    assertThat(standing.isVettedOn(LocalDate.of(2028, 3, 2))).isFalse();
    assertThat(standing.earlierVetting())
        .containsExactly(Validity.between(LocalDate.of(2020, 3, 1), LocalDate.of(2024, 2, 29)));
  }

  @Test
  void aLevelIsRegisteredOnlyOnTheDaysOfTheRegister() {
    FacilitatorStanding standing = Volunteers.applicant("f-1")
        .addRegistrations(
            new Registration(
                FacilitatorLevel.INTERMEDIATE, Validity.between(day(1, 1), day(3, 31))),
            new Registration(FacilitatorLevel.ADVANCED, Validity.between(day(5, 1), day(12, 31))))
        .build()
        .standing(List.of(), List.of());
    assertThat(standing.levelsOn(day(3, 31))).containsExactly(FacilitatorLevel.INTERMEDIATE);
    assertThat(standing.levelsOn(day(4, 1))).isEmpty();
    assertThat(standing.levelsOn(day(5, 1))).containsExactly(FacilitatorLevel.ADVANCED);
    assertThat(standing.trainedFrom()).isEmpty();
  }

  @Test
  void connectionsAreDeclaredOrFollowFromTheRecords() {
    PartyRef shop = PartyRef.organisation("shop");
    PartyRef neighbour = PartyRef.person("neighbour");
    CaseId caseId = CaseId.of("case-1");
    Facilitator who = Volunteers.applicant("f-1")
        .addConflicts(
            ConflictDeclaration.with(ConflictKind.KNOWS_PARTY, neighbour, day(5, 1)),
            ConflictDeclaration.with(ConflictKind.OTHER, caseId, day(6, 1)))
        .addEmployment(new Employment(shop, Validity.between(day(1, 1), day(5, 31))))
        .build();
    CaseConnections ordinary = new CaseConnections(
        caseId, List.of(neighbour, shop, who.person()), Optional.of(who.person()));
    assertThat(who.conflictsWith(ordinary, day(4, 30)))
        .extracting(Conflict::kind)
        .containsExactly(
            ConflictKind.INVOLVED_IN_INCIDENT,
            ConflictKind.WORKS_FOR_PARTY,
            ConflictKind.REFERRING_OFFICER);
    assertThat(who.conflictsWith(ordinary, day(6, 1)))
        .extracting(Conflict::kind)
        .containsExactly(
            ConflictKind.KNOWS_PARTY,
            ConflictKind.INVOLVED_IN_INCIDENT,
            ConflictKind.REFERRING_OFFICER,
            ConflictKind.OTHER);
    CaseConnections another = new CaseConnections(CaseId.of("case-2"), List.of(), Optional.empty());
    assertThat(who.conflictsWith(another, day(6, 1))).isEmpty();
  }

  @Test
  void nobodyHasTwoPartsInACaseAtOnce() {
    CaseId caseId = CaseId.of("case-1");
    Assignment lead = new Assignment(ONE, AssignmentRole.LEAD);
    AssignmentRegister register = AssignmentRegister.empty().assign(caseId, lead, day(5, 1));
    assertThat(FaultsOf.making(() -> register.assign(caseId, lead, day(6, 1))))
        .containsExactly("INVALID_TIME_ORDER at spans[1].validity");
    AssignmentRegister ended =
        register.end(caseId, ONE, day(5, 31), AssignmentEndReason.HANDED_OVER);
    AssignmentRegister again = ended
        .assign(caseId, new Assignment(ONE, AssignmentRole.SHADOW), day(6, 1))
        .assign(CaseId.of("case-2"), lead, day(6, 1));
    assertThat(again.on(day(5, 31)))
        .extracting(AssignmentSpan::endReason)
        .containsExactly(Optional.of(AssignmentEndReason.HANDED_OVER));
    assertThat(register.on(day(5, 31)))
        .extracting(AssignmentSpan::endReason)
        .containsExactly(Optional.empty());
    assertThat(again.on(day(6, 1))).hasSize(2);
    assertThat(again.casesOn(day(6, 1))).containsExactly(Map.entry(ONE, 1));
    assertThat(FaultsOf.making(() -> ended.end(caseId, ONE, day(6, 2), AssignmentEndReason.LEFT)))
        .containsExactly("INVALID_ASSIGNMENT at facilitator");
  }

  @Test
  void aPartSaysWhyItEndedOnceItHasEndedAndNotBefore() {
    CaseId caseId = CaseId.of("case-1");
    Assignment lead = new Assignment(ONE, AssignmentRole.LEAD);
    Validity ended = Validity.between(day(5, 1), day(5, 31));
    Optional<AssignmentEndReason> left = Optional.of(AssignmentEndReason.LEFT);
    assertThat(FaultsOf.making(() -> new AssignmentSpan(caseId, lead, ended, Optional.empty())))
        .containsExactly("INVALID_ASSIGNMENT at endReason");
    assertThat(
            FaultsOf.making(() -> new AssignmentSpan(caseId, lead, Validity.from(day(5, 1)), left)))
        .containsExactly("INVALID_ASSIGNMENT at endReason");
    assertThat(new AssignmentSpan(caseId, lead, ended, left).endReason()).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({"29, true", "30, true", "31, false"})
  void twoMeetingsNeedTheTimeToTravelBetweenThem(int gap, boolean clash) {
    Instant first = Instant.parse("2026-06-14T17:00:00Z");
    AssignmentRegister register = AssignmentRegister.empty()
        .book(booking("m-2", first.plusSeconds(3600 + 60L * gap), 3600))
        .book(booking("m-1", first, 3600));
    Duration travel = Duration.ofMinutes(31);
    assertThat(register.doubleBookings(travel)).hasSize(clash ? 1 : 0);
    assertThat(register.doubleBookings(Duration.ZERO)).isEmpty();
    assertThat(register.busy(ONE)).hasSize(2);
    assertThat(register.busy(FacilitatorId.of("f-2"))).isEmpty();
  }

  /**
   * On the night of 29 March 2026 the hour from one to two is missing; on 25 October it is twice.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:30, 2026-03-29T02:30, 60, false",
    "2026-03-29T00:30, 2026-03-29T02:30, 61, true",
    "2026-10-25T00:30, 2026-10-25T02:30, 180, false",
    "2026-10-25T00:30, 2026-10-25T02:30, 181, true",
  })
  void theNightsOfTheClockChangeAreAsLongAsTheyAre(
      LocalDateTime start, LocalDateTime next, int minutes, boolean clash) {
    AssignmentRegister register = AssignmentRegister.empty()
        .book(booking("m-1", start.atZone(LONDON).toInstant(), 60L * minutes))
        .book(booking("m-2", next.atZone(LONDON).toInstant(), 3600));
    assertThat(register.doubleBookings(Duration.ZERO)).hasSize(clash ? 1 : 0);
  }

  private static Booking booking(String meeting, Instant start, long seconds) {
    return new Booking(
        ONE, new BusyTime(start, start.plusSeconds(seconds), Optional.of(MeetingId.of(meeting))));
  }
}
