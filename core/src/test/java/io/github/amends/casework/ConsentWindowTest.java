// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Force;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/**
 * Rule CON-08: how old a consent may be at an assessment, a meeting and a conversation after it.
 */
class ConsentWindowTest {
  private static final FollowUpRecorded CALL =
      new FollowUpRecorded(new FollowUp(HARMED, Reached.REACHED, Wellbeing.BETTER));

  @Test
  void theConsentOfEachWhoIsToMeetIsRecentEnough() {
    Story story = ready();
    assertThat(story.on(7, 3).codes(meetingOn(LocalDate.of(2026, 7, 10)))).isEmpty();
    Story late = ready();
    assertThat(late.on(7, 4).codes(meetingOn(LocalDate.of(2026, 7, 11))))
        .containsExactly("BLOCKED_CONSENT_EXPIRED", "BLOCKED_CONSENT_EXPIRED");
    late.then(consent(HARMED, ConsentPurpose.DIRECT));
    assertThat(late.codes(meetingOn(LocalDate.of(2026, 7, 11))))
        .containsExactly("BLOCKED_CONSENT_EXPIRED");
    late.then(consent(RESPONSIBLE, ConsentPurpose.DIRECT));
    assertThat(late.codes(meetingOn(LocalDate.of(2026, 7, 11)))).isEmpty();
  }

  @Test
  void whoIsAskedHowTheyAreHasAgreedToItLately() {
    Story story = ready().meet().then(consent(HARMED, ConsentPurpose.FOLLOW_UP)).agree();
    assertThat(story.on(8, 13).codes(CALL)).isEmpty();
    assertThat(story.on(8, 14).codes(CALL)).containsExactly("BLOCKED_CONSENT_EXPIRED");
  }

  private static Story ready() {
    Profile profile = Profile.builder(Profiles.rocRestore())
        .id("window")
        .version(1)
        .force(Rules.CON_08, Force.HARD)
        .set(Parameter.CONSENT_WINDOW, Setting.period(Period.ofDays(60)))
        .build();
    return Story.graffiti(CaseMachine.under(profile)).engage().assess().prepare();
  }

  private static MeetingScheduled meetingOn(LocalDate day) {
    Meeting meeting = meeting(MEETING).build();
    Duration later = Duration.between(
        meeting.startsAt(), day.atTime(18, 0).atZone(meeting.zone()).toInstant());
    return new MeetingScheduled(meeting
        .withEndsAt(meeting.endsAt().plus(later))
        .withStartsAt(meeting.startsAt().plus(later)));
  }
}
