// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is lost of a meeting that is fixed when somebody leaves, and which preparation counts. */
class WhoLeavesTest {
  private static final ParticipantId OTHER = ParticipantId.of("p-other");

  @Test
  void aMeetingIsLostWithOneOfThoseWhoWereToMeet() {
    Story story = fixed(ParticipantRole.OBSERVER);
    story.then(new ParticipationEnded(HARMED, ParticipationEndReason.MOVED_AWAY));
    assertThat(story.stage()).isNotEqualTo(CaseStage.SCHEDULED);
  }

  @Test
  void aMeetingIsNotLostWithSomebodyBesideTheParties() {
    Story story = fixed(ParticipantRole.OBSERVER);
    story.then(new ParticipationEnded(OTHER, ParticipationEndReason.MOVED_AWAY));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
  }

  @Test
  void aMeetingIsNotLostWithAPartyWhoWasNotToComeToIt() {
    Story story = fixed(ParticipantRole.HARMED);
    story.then(new ParticipationEnded(OTHER, ParticipationEndReason.MOVED_AWAY));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
  }

  @Test
  void aPreparationThatIsToldLateIsNotTheLast() {
    Story story = Story.graffiti().engage().assess().on(6, 1);
    story.attempt(prepared(HARMED), on(28)).orThrow();
    story.attempt(prepared(HARMED), on(20)).orThrow();
    assertThat(story.file().state().participant(HARMED).orElseThrow().lastPrepared())
        .contains(on(28));
    story.attempt(prepared(HARMED), on(29)).orThrow();
    assertThat(story.file().state().participant(HARMED).orElseThrow().lastPrepared())
        .contains(on(29));
    assertThat(story.file().state().participant(RESPONSIBLE).orElseThrow().lastPrepared())
        .isEmpty();
  }

  private static Occurred on(int day) {
    return Occurred.on(LocalDate.of(2026, 5, day), Story.BOLTON);
  }

  private static Story fixed(ParticipantRole role) {
    Story story = Story.graffiti()
        .engage()
        .then(new ParticipantAdded(Participant.of(OTHER, PartyRef.person("key-other"), role)));
    return story.assess().prepare().schedule();
  }
}
