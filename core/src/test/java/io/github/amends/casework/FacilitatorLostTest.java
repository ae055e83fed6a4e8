// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import org.junit.jupiter.api.Test;

/** A facilitator is lost, as a story: by a conflict of interest, by leaving, early and late. */
class FacilitatorLostTest {
  private static final FacilitatorId THIRD = FacilitatorId.of("f-third");
  private static final AssignmentEnded LEAD_LEFT =
      new AssignmentEnded(LEAD, AssignmentEndReason.LEFT);
  private static final ConflictDeclared LEAD_IN_CONFLICT =
      new ConflictDeclared(new Conflict(LEAD, ConflictKind.KNOWS_PARTY));

  @Test
  void aLeadInConflictIsTakenOffAndTheMeetingIsCancelled() {
    Story story = scheduled();
    Decision.Accepted accepted = story.accepted(LEAD_IN_CONFLICT);
    EventId id = accepted.entries().get(0).eventId();
    assertThat(accepted.entries())
        .extracting(CaseEntry::event)
        .containsExactly(
            LEAD_IN_CONFLICT,
            new AssignmentEnded(LEAD, AssignmentEndReason.CONFLICT),
            new MeetingCancelled(MEETING, ChangeReason.FACILITATOR_LOST, Initiator.SERVICE));
    assertThat(accepted.entries())
        .extracting(CaseEntry::eventId)
        .containsExactly(id, EventId.of(id + "/1"), EventId.of(id + "/2"));
    assertThat(accepted.entries())
        .extracting(CaseEntry::stage)
        .containsExactly(CaseStage.SCHEDULED, CaseStage.ACCEPTED, CaseStage.ACCEPTED);
  }

  @Test
  void whoDeclaredAConflictDoesNotComeBackHoweverClearTheirStanding() {
    Story story = scheduled().then(LEAD_IN_CONFLICT);
    assertThat(story.codes(assigned(LEAD, AssignmentRole.CO)))
        .containsExactly("BLOCKED_FACILITATOR_CONFLICT");
  }

  @Test
  void aNewLeadTakesTheCaseUpAndThePreparationStays() {
    Story story = scheduled()
        .then(LEAD_LEFT)
        .standing(Standings.inOrder(THIRD))
        .then(assigned(THIRD, AssignmentRole.LEAD));
    assertThat(story.stage()).isEqualTo(CaseStage.ENGAGING);
    story.then(Story.anew(assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK)));
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    story.then(new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT)));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
  }

  @Test
  void aConflictOfSomebodyNotAssignedIsKeptForLater() {
    Story story = Story.graffiti();
    Decision.Accepted accepted =
        story.accepted(new ConflictDeclared(new Conflict(THIRD, ConflictKind.WORKS_FOR_PARTY)));
    assertThat(accepted.entries()).hasSize(1);
    story.takeIn().standing(Standings.inOrder(THIRD));
    assertThat(story.codes(assigned(THIRD, AssignmentRole.SHADOW)))
        .containsExactly("BLOCKED_FACILITATOR_CONFLICT");
  }

  @Test
  void aLostSecondLeavesTheStageAndIsMissedAtTheStart() {
    Story story = scheduled().then(new AssignmentEnded(SECOND, AssignmentEndReason.UNAVAILABLE));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
    assertThat(story.codes(Story.started(MEETING)))
        .containsExactlyInAnyOrder(
            "BLOCKED_FACILITATOR_NOT_ASSIGNED", "BLOCKED_TOO_FEW_FACILITATORS");
  }

  @Test
  void aCaseIsReadyOnlyWhileThereAreEnoughFacilitators() {
    Story story = Story.graffiti().engage().assess().prepare();
    story.then(new AssignmentEnded(SECOND, AssignmentEndReason.LEFT));
    assertThat(story.stage()).isEqualTo(CaseStage.PREPARING);
    story.standing(Standings.inOrder(THIRD)).then(assigned(THIRD, AssignmentRole.SHADOW));
    assertThat(story.stage()).isEqualTo(CaseStage.PREPARING);
    story.then(assigned(THIRD, AssignmentRole.CO));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
  }

  @Test
  void onceASittingWasHeldALostLeadLeavesTheStage() {
    Story story = scheduled().start().then(new ProcessAdjourned(MEETING), LEAD_LEFT);
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    assertThat(story.file().state().hasLead()).isFalse();
    story.then(preparedBy(SECOND, HARMED));
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
  }

  @Test
  void aLeadWhoTakesAnotherPartFirstEndsTheAssignment() {
    Story story = Story.graffiti().engage();
    assertThat(story.codes(assigned(LEAD, AssignmentRole.SHADOW)))
        .containsExactly("BLOCKED_ID_TAKEN");
    story.then(new AssignmentEnded(LEAD, AssignmentEndReason.HANDED_OVER));
    assertThat(story.stage()).isEqualTo(CaseStage.ACCEPTED);
    story.then(assigned(SECOND, AssignmentRole.LEAD), assigned(LEAD, AssignmentRole.CO));
    assertThat(story.stage()).isEqualTo(CaseStage.ENGAGING);
  }

  @Test
  void oneOfTwoLeadsMayLeave() {
    Story story = scheduled()
        .standing(Standings.inOrder(THIRD))
        .then(assigned(THIRD, AssignmentRole.LEAD), LEAD_LEFT);
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
    assertThat(story.file().state().openMeeting()).isPresent();
  }

  @Test
  void nobodyPreparesPeopleWithoutBeingAssigned() {
    Story story = Story.graffiti().engage().assess();
    assertThat(story.codes(preparedBy(THIRD, RESPONSIBLE)))
        .containsExactly("BLOCKED_FACILITATOR_NOT_ASSIGNED");
  }

  private static Story scheduled() {
    return Story.graffiti().engage().assess().prepare().schedule();
  }

  private static PreparationRecorded preparedBy(FacilitatorId by, ParticipantId who) {
    return new PreparationRecorded(prepared(who).preparation().withFacilitators(by));
  }
}
