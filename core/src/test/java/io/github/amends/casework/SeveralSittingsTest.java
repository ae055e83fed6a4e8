// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.meeting.AbsenceReason;
import io.github.amends.meeting.Meeting;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Meetings that move, fall through, or take more than one sitting, as stories. */
class SeveralSittingsTest {
  private static final MeetingId NEXT = MeetingId.of("m-2");
  private static final Meeting IN_JULY = meeting(NEXT)
      .startsAt(Instant.parse("2026-07-14T17:00:00Z"))
      .endsAt(Instant.parse("2026-07-14T19:00:00Z"))
      .build();

  @Test
  void aProcessOfTwoSittingsIsOneProcess() {
    Story story = scheduled().start().then(new ProcessAdjourned(MEETING));
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    assertThat(story.codes(new ProcessEnded(MEETING))).containsExactly("BLOCKED_MEETING_STATUS");
    story.then(prepared(HARMED), new MeetingScheduled(IN_JULY));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
    story.on(7, 14).then(started(NEXT), new ProcessEnded(NEXT));
    assertThat(story.file().state().sittingsHeld()).isEqualTo(2);
    story.then(new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_NEEDED)));
    assertThat(story.stage()).isEqualTo(CaseStage.OUTCOME_RECORDED);
  }

  @Test
  void nothingIsFixedOrConcludedWhileASittingIsOpen() {
    Story story = scheduled();
    assertThat(
            story.codes(new CaseNotProceeded(closure(ClosureCause.MOVED_AWAY, Initiator.NOBODY))))
        .containsExactly("BLOCKED_MEETING_OPEN");
    story.start();
    assertThat(story.codes(new MeetingScheduled(IN_JULY))).containsExactly("BLOCKED_MEETING_OPEN");
    assertThat(story.codes(new HoldPlaced(HoldCause.ILLNESS)))
        .containsExactly("BLOCKED_MEETING_OPEN");
    assertThat(story.codes(prepared(HARMED))).containsExactly("BLOCKED_MEETING_OPEN");
    assertThat(story.codes(new OutcomeRecorded(new Outcome(OutcomeKind.ENDED_EARLY))))
        .containsExactlyInAnyOrder("BLOCKED_MEETING_OPEN", "BLOCKED_NO_PROCESS");
  }

  @Test
  void aMeetingIsMovedWithAReasonAndEverythingIsAskedAgain() {
    Story story = scheduled();
    Meeting moved =
        meeting(MEETING).build().withEndsAt(IN_JULY.endsAt()).withStartsAt(IN_JULY.startsAt());
    story.then(new MeetingRescheduled(moved, ChangeReason.ILLNESS, Initiator.HARMED));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
    assertThat(story.file().state().openMeeting().orElseThrow().meeting()).isEqualTo(moved);
    ParticipantId stranger = ParticipantId.of("p-stranger");
    assertThat(story.codes(new MeetingRescheduled(
            moved.withParticipants(HARMED, stranger), ChangeReason.OTHER, Initiator.SERVICE)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
    assertThat(story
            .on(8, 1)
            .codes(new MeetingRescheduled(moved, ChangeReason.VENUE, Initiator.SERVICE)))
        .containsExactly("INVALID_TIME_ORDER");
    assertThat(story.codes(new MeetingRescheduled(
            IN_JULY
                .withEndsAt(Instant.parse("2026-09-01T10:00:00Z"))
                .withStartsAt(Instant.parse("2026-09-01T09:00:00Z")),
            ChangeReason.VENUE,
            Initiator.SERVICE)))
        .containsExactly("BLOCKED_MEETING_STATUS");
  }

  @Test
  void aCancelledFirstMeetingLeavesTheCaseReady() {
    Story story =
        scheduled().then(new MeetingCancelled(MEETING, ChangeReason.VENUE, Initiator.SERVICE));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    assertThat(story.codes(new MeetingScheduled(meeting(MEETING).build())))
        .containsExactly("BLOCKED_ID_TAKEN");
    assertThat(story.codes(new MeetingScheduled(IN_JULY))).isEmpty();
  }

  @Test
  void aCancelledSecondMeetingLeavesTheProcessUnderWay() {
    Story story = scheduled()
        .start()
        .then(
            new ProcessAdjourned(MEETING),
            new MeetingScheduled(IN_JULY),
            new MeetingCancelled(NEXT, ChangeReason.ILLNESS, Initiator.RESPONSIBLE));
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
  }

  @Test
  void notToComeIsNoBreach() {
    Story story = scheduled().on(6, 14).then(absent(RESPONSIBLE));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    assertThat(story.file().state().meetings().get(MEETING).status())
        .isEqualTo(MeetingStatus.NOT_ATTENDED);
    assertThat(story.codes(
            new CaseNotProceeded(closure(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE))))
        .containsExactly("BLOCKED_CLOSE_CAUSE");
    assertThat(story.codes(new MeetingScheduled(IN_JULY))).isEmpty();
  }

  @Test
  void afterASecondMeetingThatFellThroughTheOutcomeCanStillBeRecorded() {
    Story story = scheduled()
        .start()
        .then(new ProcessAdjourned(MEETING), new MeetingScheduled(IN_JULY))
        .on(7, 14)
        .then(absent(NEXT, HARMED));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    story.then(new OutcomeRecorded(new Outcome(OutcomeKind.ENDED_EARLY)));
    assertThat(story.stage()).isEqualTo(CaseStage.OUTCOME_RECORDED);
  }

  private static Story scheduled() {
    return Story.graffiti().engage().assess().prepare().schedule();
  }

  private static NonAttendanceRecorded absent(ParticipantId who) {
    return absent(MEETING, who);
  }

  private static NonAttendanceRecorded absent(MeetingId meeting, ParticipantId who) {
    return new NonAttendanceRecorded(meeting, new TreeSet<>(Set.of(who)), AbsenceReason.NOT_TOLD);
  }
}
