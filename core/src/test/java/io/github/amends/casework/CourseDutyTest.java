// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.Mitigation;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Profiles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What falls due on the way to a meeting: mitigations, a new look at the risk, telling the date.
 */
class CourseDutyTest {
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());

  @Test
  void eachMitigationIsOwedUntilItIsComplete() {
    Story story = assessed().then(mitigation("mi-1", 10), mitigation("mi-2", 20));
    assertThat(owed(story, DutyKind.COMPLETE_MITIGATION))
        .extracting(Duty::due)
        .containsExactly(
            new Duty.On(LocalDate.of(2026, 6, 10)), new Duty.On(LocalDate.of(2026, 6, 20)));
    assertThat(owed(story, DutyKind.COMPLETE_MITIGATION))
        .extracting(Duty::participant)
        .containsOnly(Optional.of(HARMED));
    story.then(new MitigationCompleted(MitigationId.of("mi-1")));
    assertThat(owed(story, DutyKind.COMPLETE_MITIGATION))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(LocalDate.of(2026, 6, 20)));
  }

  @Test
  void aDateThatWasChangedIsToldAgain() {
    Story story = assessed().prepare().schedule().then(new ReferrerToldDate(MEETING));
    assertThat(owed(story, DutyKind.TELL_REFERRER_DATE)).isEmpty();
    story.then(rescheduled());
    assertThat(owed(story, DutyKind.TELL_REFERRER_DATE)).singleElement().satisfies(duty -> {
      assertThat(duty.due()).isEqualTo(new Duty.On(LocalDate.of(2026, 6, 21)));
      assertThat(duty.since())
          .isEqualTo(
              story.file().entries().get(story.file().entries().size() - 1).occurred());
    });
    story.then(new ReferrerToldDate(MEETING));
    assertThat(owed(story, DutyKind.TELL_REFERRER_DATE)).isEmpty();
  }

  @Test
  void afterANewOffenceWhoeverWasAssessedBeforeItIsAssessedAnew() {
    Story story = assessed().then(new NewOffenceRecorded(RESPONSIBLE, HARMED));
    assertThat(owed(story, DutyKind.REASSESS_RISK))
        .extracting(duty -> duty.participant().orElseThrow())
        .containsExactlyInAnyOrder(HARMED, RESPONSIBLE);
    story.then(Story.anew(Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK)));
    assertThat(owed(story, DutyKind.REASSESS_RISK))
        .extracting(duty -> duty.participant().orElseThrow())
        .containsExactly(RESPONSIBLE);
  }

  private static Story assessed() {
    return Story.graffiti(MACHINE).engage().assess();
  }

  private static MitigationAdded mitigation(String id, int day) {
    return new MitigationAdded(new Mitigation(
        MitigationId.of(id),
        RiskAssessmentId.of("ra-" + HARMED),
        RiskTopic.NEEDS,
        ActorRef.volunteer("f-lead"),
        LocalDate.of(2026, 6, day)));
  }

  private static MeetingRescheduled rescheduled() {
    Meeting meeting = Story.meeting(MEETING).build();
    return new MeetingRescheduled(
        meeting
            .withEndsAt(meeting.endsAt().plus(Duration.ofDays(7)))
            .withStartsAt(meeting.startsAt().plus(Duration.ofDays(7))),
        ChangeReason.ILLNESS,
        Initiator.HARMED);
  }

  private static List<Duty> owed(Story story, DutyKind kind) {
    return MACHINE.duties(story.file(), story.context()).stream()
        .filter(duty -> duty.kind() == kind)
        .toList();
  }
}
