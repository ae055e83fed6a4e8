// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Validity;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.practice.Profiles;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FAC-01 to FAC-05, FAC-07, FAC-09 to FAC-12 and FAC-14: who may facilitate on that day. */
class FacilitatorRulesTest {
  private static final FacilitatorId THIRD = FacilitatorId.of("f-third");
  private static final LocalDate MEETING_DAY = LocalDate.of(2026, 6, 14);
  private static final Validity LONG_AGO =
      Validity.between(LocalDate.of(2020, 1, 6), LocalDate.of(2024, 1, 6));

  @Breaks(rule = "FAC-01", code = "BLOCKED_FACILITATOR_UNTRAINED")
  void whoIsNotTrainedYetDoesNotFacilitate(Breach breach) {
    // Supervised and observed already, so that only the training is missing on the day.
    breach
        .isRefused(machine -> join(machine, standing().trainedFrom(LocalDate.of(2026, 12, 1))))
        .isAcceptedOnceMended(machine -> join(machine, standing()));
  }

  @Breaks(rule = "FAC-02", code = "BLOCKED_FACILITATOR_LEVEL")
  void whoHoldsTheFirstLevelDoesNotLead(Breach breach) {
    breach
        .isRefused(machine -> join(machine, AssignmentRole.LEAD, foundation()))
        .isAcceptedOnceMended(machine -> join(machine, AssignmentRole.CO, foundation()));
  }

  @Breaks(rule = "FAC-14", code = "BLOCKED_FACILITATOR_LEVEL", guardedBy = "FAC-02")
  void aLevelFallsWithTheRegistrationThatProvesIt(Breach breach) {
    breach
        .isRefused(machine -> join(machine, registeredOnly().registration(LONG_AGO)))
        .isAcceptedOnceMended(machine -> join(machine, registeredOnly()));
  }

  @Breaks(rule = "FAC-03", code = "BLOCKED_FACILITATOR_UNSUPERVISED")
  void whoWasSupervisedLongAgoDoesNotFacilitate(Breach breach) {
    breach
        .isRefused(machine ->
            join(machine, standing().supervisedOn(Set.of(LocalDate.of(2025, 9, 1)))))
        .isAcceptedOnceMended(machine ->
            join(machine, standing().supervisedOn(Set.of(LocalDate.of(2026, 3, 1)))));
  }

  @Breaks(rule = "FAC-04", code = "BLOCKED_FACILITATOR_UNOBSERVED")
  void whosePracticeNobodyHasSeenForAYearDoesNotFacilitate(Breach breach) {
    breach
        .isRefused(machine ->
            join(machine, standing().observedOn(Set.of(LocalDate.of(2024, 9, 1)))))
        .isAcceptedOnceMended(machine ->
            join(machine, standing().observedOn(Set.of(LocalDate.of(2026, 3, 1)))));
  }

  @Breaks(rule = "FAC-03", code = "BLOCKED_FACILITATOR_NEVER_SUPERVISED")
  void whoWasNeverSupervisedSinceTheTrainingDoesNotFacilitate(Breach breach) {
    breach
        .isRefused(machine -> join(machine, standing().supervisedOn(Set.of())))
        .isAcceptedOnceMended(machine ->
            join(machine, standing().supervisedOn(Set.of(LocalDate.of(2026, 3, 1)))));
  }

  @Breaks(rule = "FAC-04", code = "BLOCKED_FACILITATOR_NEVER_OBSERVED")
  void whosePracticeNobodyHasEverSeenDoesNotFacilitate(Breach breach) {
    breach
        .isRefused(machine -> join(machine, standing().observedOn(Set.of())))
        .isAcceptedOnceMended(machine ->
            join(machine, standing().observedOn(Set.of(LocalDate.of(2026, 3, 1)))));
  }

  @Breaks(rule = "FAC-05", code = "BLOCKED_FACILITATOR_CPD")
  void whoHasStoppedLearningDoesNotFacilitate(Breach breach) {
    breach
        .isRefused(machine -> join(machine, learning(15, DevelopmentApproval.APPROVED)))
        .isAcceptedOnceMended(machine -> join(machine, learning(16, DevelopmentApproval.APPROVED)));
  }

  @Breaks(rule = "FAC-05", code = "BLOCKED_FACILITATOR_CPD")
  void halfOfTheLearningIsApproved(Breach breach) {
    breach
        .isRefused(machine -> join(machine, learning(20, DevelopmentApproval.NOT_APPROVED)))
        .isAcceptedOnceMended(machine -> join(
            machine,
            learning(8, DevelopmentApproval.NOT_APPROVED)
                .addDevelopment(learned(8, DevelopmentApproval.APPROVED))));
  }

  @Breaks(rule = "FAC-07", code = "BLOCKED_FACILITATOR_VETTING")
  void whoseVettingHasRunOutDoesNotFacilitate(Breach breach) {
    breach
        .isRefused(machine -> join(machine, standing().vetting(LONG_AGO)))
        .isAcceptedOnceMended(machine -> join(machine, standing()));
  }

  @Breaks(rule = "FAC-07", code = "BLOCKED_FACILITATOR_UNDERAGE")
  void whoIsNoAdultYetDoesNotFacilitate(Breach breach) {
    breach
        .isRefused(machine -> join(machine, standing().knownAdultFrom(LocalDate.of(2026, 12, 1))))
        .isAcceptedOnceMended(machine -> join(machine, standing()));
  }

  @Breaks(rule = "FAC-09", code = "WARN_DIFFERENT_FACILITATORS")
  void thoseWhoPreparedTheParties(Breach breach) {
    FacilitatorId fourth = FacilitatorId.of("f-fourth");
    breach
        .isWarnedOf(machine -> meet(
            ready(machine)
                .standing(Standings.inOrder(THIRD))
                .standing(Standings.inOrder(fourth))
                .then(assigned(THIRD, AssignmentRole.LEAD), assigned(fourth, AssignmentRole.CO)),
            THIRD,
            fourth))
        .isNotWarnedOfOnceMended(machine -> meet(ready(machine), LEAD, SECOND));
  }

  @Breaks(rule = "FAC-10", code = "FAC-10")
  void aSupervisorHasHeldTheHighestLevelForTwoYears(Breach breach) {
    LevelHeld sinceLastYear = new LevelHeld(
        FacilitatorLevel.ADVANCED,
        Validity.from(LocalDate.of(2025, 6, 1)),
        LevelProof.REGISTRATION);
    breach
        .isRefused(machine ->
            join(machine, AssignmentRole.SUPERVISOR, standing().levels(List.of(sinceLastYear))))
        .isAcceptedOnceMended(machine -> join(machine, AssignmentRole.SUPERVISOR, standing()));
  }

  @Breaks(rule = "FAC-11", code = "BLOCKED_FACILITATOR_INACTIVE")
  void whoPausesDoesNotFacilitate(Breach breach) {
    breach
        .isRefused(machine -> join(machine, standing().active(List.of(LONG_AGO))))
        .isAcceptedOnceMended(machine -> join(machine, standing()));
  }

  @Breaks(rule = "FAC-11", code = "BLOCKED_FACILITATOR_BUSY")
  void nobodyIsInTwoMeetingsAtOnce(Breach breach) {
    breach
        .isRefused(machine -> meet(ready(machine).standing(busy("m-other")), LEAD, SECOND))
        .isAcceptedOnceMended(
            machine -> meet(ready(machine).standing(busy(MEETING.value())), LEAD, SECOND));
  }

  @Breaks(rule = "FAC-12", code = "BLOCKED_FACILITATOR_CONFLICT")
  void theOfficerWhoReferredTheCaseDoesNotFacilitateAlone(Breach breach) {
    Conflict officer = new Conflict(LEAD, ConflictKind.REFERRING_OFFICER);
    Conflict second = new Conflict(SECOND, ConflictKind.REFERRING_OFFICER);
    breach
        .isRefused(machine -> meet(
            ready(machine)
                .standing(Standings.builder(LEAD).addConflicts(officer).build())
                .standing(Standings.builder(SECOND).addConflicts(second).build()),
            LEAD,
            SECOND))
        .isAcceptedOnceMended(machine -> meet(
            ready(machine)
                .standing(Standings.builder(LEAD).addConflicts(officer).build()),
            LEAD,
            SECOND));
  }

  @Breaks(rule = "FAC-12", code = "BLOCKED_FACILITATOR_CONFLICT")
  void whoIsDeclaredAnOfficerInTheCaseDoesNotFacilitateAlone(Breach breach) {
    ConflictDeclared officer =
        new ConflictDeclared(new Conflict(LEAD, ConflictKind.REFERRING_OFFICER));
    ConflictDeclared second =
        new ConflictDeclared(new Conflict(SECOND, ConflictKind.REFERRING_OFFICER));
    breach
        .isRefused(machine -> meet(ready(machine).then(officer, second), LEAD, SECOND))
        .isAcceptedOnceMended(machine -> meet(ready(machine).then(officer), LEAD, SECOND));
  }

  /** The rule is asked of the day of the meeting, at every boundary. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-22, true", // 84 days before the meeting
    "2026-03-21, false", // 85 days
    "2026-06-14, true",
  })
  void supervisionLapsesAfterTheEightyFourthDay(LocalDate supervised, boolean accepted) {
    Story story = ready(community())
        .standing(Standings.builder(LEAD)
            .supervisedOn(Set.of(supervised, MEETING_DAY.plusDays(1)))
            .build());
    assertThat(meet(story, LEAD, SECOND))
        .isInstanceOf(accepted ? Decision.Accepted.class : Decision.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-14, true", "2026-06-13, false"})
  void vettingHoldsOnItsLastDay(LocalDate until, boolean accepted) {
    Story story = ready(community())
        .standing(Standings.builder(LEAD)
            .vetting(Validity.between(LocalDate.of(2023, 6, 15), until))
            .build());
    assertThat(meet(story, LEAD, SECOND))
        .isInstanceOf(accepted ? Decision.Accepted.class : Decision.Refused.class);
  }

  @Test
  void whoLearnsByWatchingNeedsNoLevel() {
    assertThat(join(community(), AssignmentRole.SHADOW, foundation().levels(List.of())))
        .isInstanceOf(Decision.Accepted.class);
  }

  private static CaseMachine community() {
    return CaseMachine.under(Profiles.rocRestore());
  }

  private static FacilitatorStanding.Builder standing() {
    return Standings.builder(THIRD);
  }

  private static FacilitatorStanding.Builder foundation() {
    return standing()
        .levels(List.of(new LevelHeld(
            FacilitatorLevel.FOUNDATION,
            Validity.from(LocalDate.of(2020, 1, 6)),
            LevelProof.QUALIFICATION)));
  }

  private static FacilitatorStanding.Builder registeredOnly() {
    return standing()
        .levels(List.of(new LevelHeld(
            FacilitatorLevel.ADVANCED,
            Validity.from(LocalDate.of(2020, 1, 6)),
            LevelProof.REGISTRATION)));
  }

  private static FacilitatorStanding.Builder learning(int hours, DevelopmentApproval approval) {
    return standing().development(List.of(learned(hours, approval)));
  }

  private static ProfessionalDevelopment learned(int hours, DevelopmentApproval approval) {
    return new ProfessionalDevelopment(LocalDate.of(2026, 2, 2), 4 * hours, approval);
  }

  /** The second half of the meeting is taken by something else. */
  private static FacilitatorStanding busy(String meeting) {
    Instant starts = meeting(MEETING).build().startsAt();
    return Standings.builder(LEAD)
        .addBusy(new BusyTime(
            starts.plusSeconds(1800),
            starts.plusSeconds(86_400),
            Optional.of(MeetingId.of(meeting))))
        .build();
  }

  private static Decision join(CaseMachine machine, FacilitatorStanding.Builder standing) {
    return join(machine, AssignmentRole.CO, standing);
  }

  private static Decision join(
      CaseMachine machine, AssignmentRole role, FacilitatorStanding.Builder standing) {
    return Story.graffiti(machine)
        .takeIn()
        .standing(standing.build())
        .attempt(assigned(THIRD, role));
  }

  private static Story ready(CaseMachine machine) {
    return Story.graffiti(machine).engage().assess().prepare();
  }

  private static Decision meet(Story story, FacilitatorId... facilitators) {
    return story
        .on(6, 1)
        .attempt(
            new MeetingScheduled(meeting(MEETING).build().withFacilitators(List.of(facilitators))));
  }
}
