// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static io.github.amends.casework.Story.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.AbsenceReason;
import io.github.amends.meeting.Attendance;
import io.github.amends.meeting.AttendanceStatus;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Profiles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What must be in order between one step and the next, under any profile. */
class BetweenTheStepsTest {
  private static final ParticipantId NEIGHBOUR = ParticipantId.of("p-neighbour");
  private static final Meeting OF_THREE =
      meeting(MEETING).build().withParticipants(HARMED, RESPONSIBLE, NEIGHBOUR);

  @Test
  void aSittingEndsOnceItIsKnownOfEverybodyWhetherTheyCame() {
    Story story = threeMeet();
    assertThat(story.codes(new ProcessEnded(MEETING)))
        .containsExactly("BLOCKED_ATTENDANCE_INCOMPLETE");
    story.then(
        new AttendanceRecorded(
            MEETING,
            List.of(new Attendance(
                NEIGHBOUR, AttendanceStatus.ABSENT, Optional.of(AbsenceReason.NOT_TOLD)))),
        new ProcessEnded(MEETING));
    assertThat(story.file().state().sittingsHeld()).isEqualTo(1);
  }

  @Test
  void whoHasLeftTheCaseIsNotAwaited() {
    Story story =
        threeMeet().then(new ParticipationEnded(NEIGHBOUR, ParticipationEndReason.MOVED_AWAY));
    assertThat(story.codes(new ProcessEnded(MEETING))).isEmpty();
  }

  @Test
  void anAssessmentHasAnIdOfItsOwn() {
    RiskAssessed first = assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK);
    Story story = Story.graffiti().engage().then(first);
    assertThat(story.codes(first)).containsExactly("BLOCKED_ID_TAKEN");
    RiskAssessed second = Story.anew(first);
    story.then(second);
    // One that was superseded keeps its id.
    assertThat(story.codes(first)).containsExactly("BLOCKED_ID_TAKEN");
    assertThat(story.codes(new RiskAssessed(first.assessment().withParticipant(RESPONSIBLE))))
        .containsExactly("BLOCKED_ID_TAKEN");
  }

  @Test
  void aMeetingIsProposedWithThoseWhoCouldHoldIt() {
    Story story = Story.graffiti().engage().assess().prepare();
    MeetingProposed byOne = new MeetingProposed(meeting(MEETING).build().withFacilitators(LEAD));
    assertThat(story.codes(byOne)).containsExactly("BLOCKED_TOO_FEW_FACILITATORS");
    story.standing(Standings.builder(SECOND).active(List.of()).build());
    assertThat(story.codes(new MeetingProposed(meeting(MEETING).build())))
        .containsExactly("BLOCKED_FACILITATOR_INACTIVE");
  }

  @Test
  void thatOnlyOneSideWasPreparedIsPointedOut() {
    Story story = Story.opening(
            CaseMachine.under(Profiles.rocRestore()),
            referral().build(),
            harmed(),
            responsible(),
            participant(NEIGHBOUR, ParticipantRole.HARMED))
        .engage()
        .assess()
        .prepare()
        .schedule()
        .start()
        .then(new ProcessAdjourned(MEETING));
    assertThat(warnings(story, proposed("m-2"))).containsExactly("WARN_SINGLE_SIDED_PREPARATION");
    // One of each side was prepared, and the neighbour comes as a third.
    MeetingProposed ofThree = proposed("m-3");
    assertThat(warnings(
            story,
            new MeetingProposed(
                ofThree.meeting().withParticipants(HARMED, RESPONSIBLE, NEIGHBOUR))))
        .isEmpty();
    story.then(prepared(NEIGHBOUR));
    assertThat(warnings(story, proposed("m-4"))).isEmpty();
  }

  @Test
  void whatALetterThatIsKeptCameToIsAnOutcomeAndNoLongerNothing() {
    Story story = Story.graffiti()
        .engage()
        .then(
            Story.consent(HARMED, ConsentPurpose.INDIRECT),
            assessed(HARMED, RiskRating.LOW, RiskConclusion.NO_CONTACT_ONLY),
            new SuitabilityDecided(new Suitability.Suitable(Route.NO_CONTACT)),
            new NoSendLetterWritten(ExchangeId.of("x-1"), HARMED),
            new OutcomeRecorded(new Outcome(OutcomeKind.INDIRECT_COMPLETED)));
    assertThat(story.stage()).isEqualTo(CaseStage.OUTCOME_RECORDED);
    assertThat(story.codes(
            new CaseNotProceeded(Story.closure(ClosureCause.MOVED_AWAY, Initiator.NOBODY))))
        .containsExactly("BLOCKED_CLOSE_CAUSE");
  }

  /** A further sitting, of the person responsible with the neighbour. */
  private static MeetingProposed proposed(String id) {
    return new MeetingProposed(meeting(MeetingId.of(id))
        .startsAt(Instant.parse("2026-07-14T17:00:00Z"))
        .endsAt(Instant.parse("2026-07-14T19:00:00Z"))
        .build()
        .withParticipants(RESPONSIBLE, NEIGHBOUR));
  }

  private static List<String> warnings(Story story, CaseEvent event) {
    return story.accepted(event).warnings().stream().map(Warning::code).toList();
  }

  /** Three were to come, of whom two are there. */
  private static Story threeMeet() {
    return Story.opening(
            CaseMachine.under(Profiles.rocRestore()),
            referral().build(),
            harmed(),
            responsible(),
            participant(NEIGHBOUR, ParticipantRole.HARMED))
        .engage()
        .involve(NEIGHBOUR)
        .assess()
        .then(assessed(NEIGHBOUR, RiskRating.LOW, RiskConclusion.DIRECT_OK))
        .prepare()
        .then(prepared(NEIGHBOUR))
        .on(6, 1)
        .then(new MeetingScheduled(OF_THREE))
        .on(6, 14)
        .then(started(MEETING));
  }
}
