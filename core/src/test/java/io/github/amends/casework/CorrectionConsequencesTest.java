// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.contacted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.EventType;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a correction may not change: whom the case knows, the future, and what has followed. */
class CorrectionConsequencesTest {

  @Test
  void aReplacementSpeaksOfNobodyWhomTheCaseDoesNotKnow() {
    Story story = Story.graffiti().takeIn().then(contacted(HARMED, ContactOutcome.REACHED));
    assertThat(story.codes(replaced(
            entry(story, EventType.CONTACT_ATTEMPTED),
            contacted(ParticipantId.of("p-stranger"), ContactOutcome.REACHED))))
        .contains("BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void nothingIsMovedIntoTheFuture() {
    Story story = Story.graffiti().takeIn().then(contacted(HARMED, ContactOutcome.REACHED));
    Occurred ahead = Occurred.on(LocalDate.of(2031, 1, 1), Story.BOLTON);
    for (CaseEntry entry : story.file().entries()) {
      if (entry.event().type() != EventType.PROFILE_PINNED) {
        assertThat(story.codes(new EntryCorrected(
                entry.eventId(),
                entry.event(),
                Optional.of(ahead),
                CorrectionReason.WRONG_CONTENT)))
            .as(entry.event().type().code())
            .contains("INVALID_FUTURE_FACT");
      }
    }
  }

  @Test
  void aReplacementThatBringsAboutTheSameIsTaken() {
    Story story = inConflict();
    EventId declared = entry(story, EventType.CONFLICT_DECLARED);
    assertThat(story.codes(replaced(declared, conflict(LEAD, ConflictKind.WORKS_FOR_PARTY))))
        .isEmpty();
    assertThat(story.file().state().conflicts())
        .containsExactly(new Conflict(LEAD, ConflictKind.WORKS_FOR_PARTY));
    assertThat(story.file().state().hasLead()).isFalse();
  }

  @Test
  void aReplacementThatBringsAboutSomethingElseIsRefused() {
    Story story = inConflict();
    EventId declared = entry(story, EventType.CONFLICT_DECLARED);
    assertThat(story.codes(replaced(declared, conflict(SECOND, ConflictKind.KNOWS_PARTY))))
        .contains("BLOCKED_DEPENDENT_FACT");
  }

  @Test
  void aReplacementThatBringsAboutNothingIsRefusedWhereSomethingFollowed() {
    Story story = inConflict();
    EventId declared = entry(story, EventType.CONFLICT_DECLARED);
    assertThat(story.codes(replaced(declared, contacted(HARMED, ContactOutcome.REACHED))))
        .contains("BLOCKED_DEPENDENT_FACT");
  }

  @Test
  void aReplacementThatBringsAboutSomethingIsRefusedWhereNothingFollowed() {
    Story story = Story.graffiti().takeIn().then(contacted(HARMED, ContactOutcome.REACHED));
    assertThat(story.codes(replaced(
            entry(story, EventType.CONTACT_ATTEMPTED), conflict(LEAD, ConflictKind.KNOWS_PARTY))))
        .contains("BLOCKED_DEPENDENT_FACT");
  }

  private static Story inConflict() {
    return Story.graffiti().takeIn().then(conflict(LEAD, ConflictKind.KNOWS_PARTY));
  }

  private static ConflictDeclared conflict(FacilitatorId who, ConflictKind kind) {
    return new ConflictDeclared(new Conflict(who, kind));
  }

  private static EventId entry(Story story, EventType type) {
    return story.file().entries().stream()
        .filter(each -> each.event().type() == type)
        .findFirst()
        .orElseThrow()
        .eventId();
  }

  private static EntryCorrected replaced(EventId entry, CaseEvent replacement) {
    return new EntryCorrected(entry, replacement, Optional.empty(), CorrectionReason.WRONG_CONTENT);
  }
}
