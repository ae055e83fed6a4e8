// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.contacted;
import static io.github.amends.casework.Story.informed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.PartyRef;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.EventType;
import io.github.amends.event.LegalHoldLifted;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ReopenReason;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.privacy.Erasure;
import org.junit.jupiter.api.Test;

/**
 * Worked example E13 as a story: somebody harmed declines, and later asks that nothing be held of
 * them. A complaint goes first.
 */
class ErasedAfterDecliningTest {
  private static final Erasure ERASURE =
      Erasure.of(PartyRef.person("key-of-p-harmed"), ErasureBasis.OWN_REQUEST);

  @Test
  void whileTheComplaintLastsNothingIsRemoved() {
    Story story = declined().then(new LegalHoldPlaced(LegalHoldReason.COMPLAINT));
    assertThat(story.codes(ERASURE.traces(story.file()).get(0)))
        .containsExactly("BLOCKED_LEGAL_HOLD");
  }

  @Test
  void theLogKeepsThatSomethingWasRemovedAndNotWhat() {
    CaseFile left = told().file();
    assertThat(left.entries())
        .extracting(entry -> entry.event().type())
        .contains(EventType.PERSON_ERASED, EventType.ENTRY_ERASED)
        .doesNotContain(EventType.CONSENT_REFUSED);
    assertThat(left.state().participant(HARMED).orElseThrow().isErased()).isTrue();
    assertThat(left.stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
  }

  @Test
  void theCaseIsNotOpenedAgain() {
    assertThat(told().codes(new CaseReopened(ReopenReason.NEW_REQUEST)))
        .contains("BLOCKED_REOPEN_RETENTION");
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = declined().then(new LegalHoldPlaced(LegalHoldReason.COMPLAINT));
    PersonErased trace = ERASURE.traces(story.file()).get(0);
    story.on(6, 1).codes(trace);
    return story.on(6, 20).then(new LegalHoldLifted(), trace).rewritten(ERASURE::carriedOutIn);
  }

  private static Story declined() {
    return Story.graffiti()
        .takeIn()
        .involve(RESPONSIBLE)
        .then(
            contacted(HARMED, ContactOutcome.REACHED),
            informed(HARMED),
            new ConsentRefused(HARMED, ConsentPurpose.ASSESSMENT));
  }
}
