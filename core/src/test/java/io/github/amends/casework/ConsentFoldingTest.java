// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.BOLTON;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.informed;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRefused;
import io.github.amends.participant.ConsentPurpose;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person said last stands, in whatever order it is told (rule CON-13). */
class ConsentFoldingTest {
  private static final CaseEvent GIVEN = consent(HARMED, ConsentPurpose.DIRECT);
  private static final CaseEvent REFUSED = new ConsentRefused(HARMED, ConsentPurpose.DIRECT);
  private static final CaseEvent WITHDRAWN = withdrawn(HARMED, ConsentPurpose.DIRECT);

  private final Story story = Story.graffiti().takeIn().then(informed(HARMED)).on(6, 20);

  @Test
  void aConsentToldOfLateDoesNotReviveWhatWasWithdrawnAndThenRefused() {
    told(WITHDRAWN, 10);
    told(REFUSED, 11);
    assertThat(codes(GIVEN, 9)).isEqualTo("BLOCKED_CONSENT_WITHDRAWN");
    assertThat(state())
        .isEqualTo(new ConsentState(ConsentStatus.REFUSED, on(11), Optional.empty()));
  }

  @Test
  void aRefusalToldOfLateDoesNotMakeAWithdrawalYounger() {
    told(GIVEN, 8);
    told(WITHDRAWN, 10);
    told(REFUSED, 7);
    assertThat(state())
        .isEqualTo(new ConsentState(ConsentStatus.WITHDRAWN, on(10), Optional.empty()));
    assertThat(codes(GIVEN, 9)).isEqualTo("BLOCKED_CONSENT_WITHDRAWN");
  }

  @Test
  void aSecondWithdrawalToldOfLateDoesNotMakeTheFirstOlder() {
    told(WITHDRAWN, 10);
    told(WITHDRAWN, 5);
    assertThat(state())
        .isEqualTo(new ConsentState(ConsentStatus.WITHDRAWN, on(10), Optional.empty()));
    assertThat(codes(GIVEN, 7)).isEqualTo("BLOCKED_CONSENT_WITHDRAWN");
  }

  @Test
  void aConsentAfterAWithdrawalIsNotMadeOlderByOneToldOfLate() {
    told(WITHDRAWN, 10);
    told(GIVEN, 12);
    assertThat(codes(GIVEN, 9)).isEqualTo("BLOCKED_CONSENT_WITHDRAWN");
    assertThat(state()).isEqualTo(new ConsentState(ConsentStatus.ACTIVE, on(12), Optional.empty()));
  }

  @Test
  void aConsentToldOfLateDoesNotUndoARefusal() {
    told(REFUSED, 11);
    told(GIVEN, 9);
    assertThat(state())
        .isEqualTo(new ConsentState(ConsentStatus.REFUSED, on(11), Optional.empty()));
  }

  @Test
  void aPersonMayChangeTheirMindWithinADay() {
    told(REFUSED, 10);
    told(GIVEN, 10);
    assertThat(state()).isEqualTo(new ConsentState(ConsentStatus.ACTIVE, on(10), Optional.empty()));
  }

  @Test
  void onTheDayOfAWithdrawalNobodyKnowsWhichWasLastAndSoItStands() {
    told(WITHDRAWN, 10);
    assertThat(codes(GIVEN, 10)).isEqualTo("BLOCKED_CONSENT_WITHDRAWN");
    told(GIVEN, 11);
    assertThat(state().status()).isEqualTo(ConsentStatus.ACTIVE);
  }

  @Test
  void oneParticipantsWithdrawalIsNotAnothers() {
    told(WITHDRAWN, 10);
    assertThat(story.file().state().participant(Story.RESPONSIBLE).orElseThrow().consents())
        .isEmpty();
  }

  private ConsentState state() {
    return story
        .file()
        .state()
        .participant(HARMED)
        .orElseThrow()
        .consents()
        .get(ConsentPurpose.DIRECT);
  }

  private void told(CaseEvent event, int day) {
    story.attempt(event, on(day)).orThrow();
  }

  private String codes(CaseEvent event, int day) {
    return ((Decision.Refused) story.attempt(event, on(day))).refusals().get(0).code();
  }

  private static Occurred on(int day) {
    return Occurred.on(LocalDate.of(2026, 6, day), BOLTON);
  }
}
