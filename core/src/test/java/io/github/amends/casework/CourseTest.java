// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.assessment.UnsuitabilityReason;
import io.github.amends.basics.ExchangeId;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.Attendance;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The course of a process: routes, letters, and who came. */
class CourseTest {
  private static final ExchangeId LETTER = ExchangeId.of("x-1");
  private static final IndirectExchange EXCHANGE =
      new IndirectExchange(LETTER, RESPONSIBLE, HARMED, Medium.WRITTEN);

  @Test
  void everyRouteThatWasSoughtIsKept() {
    Story story = byLetter();
    assertThat(story.file().state().route()).contains(Route.INDIRECT);
    assertThat(story.file().state().course().routes())
        .containsExactly(Route.DIRECT, Route.INDIRECT);
  }

  @Test
  void aDraftIsCheckedBeforeItIsSentAndMayBeDeclined() {
    Story story = byLetter().then(new ExchangeDrafted(EXCHANGE));
    assertThat(status(story)).isEqualTo(ExchangeStatus.DRAFTED);
    assertThat(story.codes(new ExchangeSent(EXCHANGE))).containsExactly("BLOCKED_EXCHANGE_STATUS");
    story.then(new ExchangeChecked(LETTER, LEAD), new ExchangeSent(EXCHANGE));
    assertThat(status(story)).isEqualTo(ExchangeStatus.SENT);
    story.then(new ExchangeDeclined(LETTER));
    assertThat(status(story)).isEqualTo(ExchangeStatus.DECLINED_BY_RECEIVER);
    assertThat(story.codes(new ExchangeDelivered(LETTER)))
        .containsExactly("BLOCKED_EXCHANGE_STATUS");
    assertThat(story.file().state().isProcessTaken()).isFalse();
  }

  @Test
  void aLetterThatIsNotSentNeedsOnlyItsWriterAndIsNeverDelivered() {
    Story story = Story.graffiti()
        .engage()
        .then(
            consent(HARMED, ConsentPurpose.INDIRECT),
            assessed(HARMED, RiskRating.LOW, RiskConclusion.NO_CONTACT_ONLY),
            new SuitabilityDecided(new Suitability.Suitable(Route.NO_CONTACT)));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    story.then(new NoSendLetterWritten(LETTER, HARMED));
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    assertThat(story.file().state().course().lettersKept()).containsEntry(LETTER, HARMED);
    assertThat(story.codes(new ExchangeDelivered(LETTER)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void aProposedMeetingIsFixedUnderItsOwnIdAndItsDateTold() {
    Story story = Story.graffiti().engage().assess().prepare();
    story.then(new MeetingProposed(meeting(MEETING).build()));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    assertThat(story.file().state().meetings().get(MEETING).status())
        .isEqualTo(MeetingStatus.PROPOSED);
    story.then(new MeetingScheduled(meeting(MEETING).build()), new ReferrerToldDate(MEETING));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
    assertThat(story.file().state().course().datesTold()).containsExactly(MEETING);
    List<Attendance> there = List.of(Attendance.attended(HARMED), Attendance.attended(RESPONSIBLE));
    story.on(6, 14).then(started(MEETING), new AttendanceRecorded(MEETING, there));
    assertThat(story.file().state().course().attendance()).containsEntry(MEETING, there);
  }

  @Test
  void whatIsNotSuitableIsClosedAsTheProfileSays() {
    SuitabilityDecided tooHigh =
        new SuitabilityDecided(new Suitability.NotSuitable(UnsuitabilityReason.RISK_TOO_HIGH));
    Story returned = atAssessment(CaseMachine.under(Profiles.rocRestore()));
    assertThat(returned.accepted(tooHigh).entries().get(1).event())
        .isInstanceOf(CaseReturned.class);
    Story closed = atAssessment(CaseMachine.under(Profiles.englandAndWales()));
    assertThat(closed.accepted(tooHigh).entries().get(1).event())
        .isInstanceOfSatisfying(
            CaseNotProceeded.class,
            event -> assertThat(event.closure().cause()).isEqualTo(ClosureCause.RISK_TOO_HIGH));
  }

  private static Story atAssessment(CaseMachine machine) {
    return Story.graffiti(machine)
        .engage()
        .then(assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK));
  }

  private static Story byLetter() {
    return Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .then(
            consent(HARMED, ConsentPurpose.INDIRECT),
            consent(RESPONSIBLE, ConsentPurpose.INDIRECT),
            new RouteChanged(Route.INDIRECT, RouteChangeCause.PARTY_WISH));
  }

  private static ExchangeStatus status(Story story) {
    return story.file().state().course().exchanges().get(LETTER);
  }
}
