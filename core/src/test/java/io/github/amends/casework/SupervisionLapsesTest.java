// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.started;
import static io.github.amends.volunteer.Volunteers.day;
import static io.github.amends.volunteer.Volunteers.inOrder;
import static io.github.amends.volunteer.Volunteers.observed;
import static io.github.amends.volunteer.Volunteers.supervised;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.event.ChangeReason;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ProcessEnded;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Worked example E10 as a story: the meeting is moved by a day, and the supervision of the
 * volunteer who leads holds on the eighty-fourth day and not on the eighty-fifth.
 */
class SupervisionLapsesTest {
  private static final LocalDate MEETING_DAY = day(6, 14);
  private static final MeetingScheduled ON_DAY_84 =
      new MeetingScheduled(meeting(MEETING).build());
  private static final MeetingRescheduled ON_DAY_85 = new MeetingRescheduled(
      meeting(MEETING)
          .startsAt(meeting(MEETING).build().startsAt().plus(Duration.ofDays(1)))
          .endsAt(meeting(MEETING).build().endsAt().plus(Duration.ofDays(1)))
          .build(),
      ChangeReason.UNAVAILABLE,
      Initiator.RESPONSIBLE);

  @Test
  void theMeetingIsFixedForTheLastDayAndCannotBeMovedBeyondIt() {
    Story story = ready();
    assertThat(story.codes(ON_DAY_84)).isEmpty();
    assertThat(story.codes(ON_DAY_85)).containsExactly("BLOCKED_FACILITATOR_UNSUPERVISED");
    assertThat(story.file().state().openMeeting()).isPresent();
  }

  @Test
  void theVolunteerCouldHaveKnownFromTheRecords() {
    Competence competence = Competence.of(lead().build(), day(6, 1), Profiles.rocRestore());
    assertThat(competence.missing()).isEmpty();
    assertThat(competence.nextLapses())
        .containsExactly(new Lapse(
            LEAD, Rules.FAC_03, "BLOCKED_FACILITATOR_UNSUPERVISED", Optional.empty(), MEETING_DAY));
  }

  @Test
  void aSupervisionInBetweenLetsTheMeetingBeHeld() {
    Story story = told();
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    assertThat(story.refused()).hasSize(1);
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = ready().then(ON_DAY_84);
    story.codes(ON_DAY_85);
    return story
        .on(6, 10)
        .standing(standing(lead().addSupervision(supervised(day(6, 9))).build()))
        .then(ON_DAY_85)
        .on(6, 15)
        .then(started(MEETING), new ProcessEnded(MEETING));
  }

  private static Story ready() {
    return Story.graffiti()
        .standing(standing(lead().build()))
        .engage()
        .assess()
        .prepare()
        .on(6, 1);
  }

  private static Facilitator.Builder lead() {
    return inOrder(LEAD.value())
        .addSupervision(supervised(MEETING_DAY.minusDays(84)))
        .addObservations(observed(day(3, 1)));
  }

  private static FacilitatorStanding standing(Facilitator who) {
    return who.standing(List.of(), List.of());
  }
}
