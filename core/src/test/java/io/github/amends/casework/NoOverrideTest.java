// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.informed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.EventId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.EventType;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentPurpose;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule CON-12: consent becomes active when the person gives it, and in no other way. */
class NoOverrideTest {
  private static final int CHOICES = 60;

  /** Every event that can be told, of every kind: only a consent makes a consent active. */
  @ParameterizedTest
  @EnumSource(EventType.class)
  void noOtherEventMakesAConsentActive(EventType type) {
    if (type == EventType.CONSENT_RECORDED) {
      return;
    }
    CaseState before = Story.graffiti().takeIn().then(informed(HARMED)).file().state();
    for (int i = 0; i < CHOICES; i++) {
      Choice choice = new Choice(i, i, i * 7 % 100, i * 11 % 100, i * 13 % 100, i * 17 % 100);
      CaseFacts facts = before.facts();
      facts.take(
          RandomEvents.of(type, Cast.of(before), choice),
          before.sequence() + 1,
          EventId.of("e-next"),
          Story.graffiti().propose(informed(HARMED)).occurred(),
          Provenance.firstHand());
      assertThat(new CaseState(facts).participants().values())
          .allSatisfy(each -> assertThat(each.consents().values())
              .extracting(ConsentState::status)
              .doesNotContain(ConsentStatus.ACTIVE));
    }
  }

  @Test
  void aConsentIsActiveForItsPersonAndItsPurposeOnly() {
    CaseState state = Story.graffiti()
        .takeIn()
        .then(informed(HARMED), consent(HARMED, ConsentPurpose.DIRECT))
        .file()
        .state();
    for (ConsentPurpose purpose : ConsentPurpose.values()) {
      assertThat(state.participant(HARMED).orElseThrow().consentsTo(purpose))
          .isEqualTo(purpose == ConsentPurpose.DIRECT);
      assertThat(state.participant(RESPONSIBLE).orElseThrow().consentsTo(purpose))
          .isFalse();
    }
  }

  @Test
  void noEventHasAPlaceForAnOverride() {
    Set<Class<?>> events = Set.of(CaseEvent.class.getPermittedSubclasses());
    assertThat(events).contains(ConsentRecorded.class);
    List<String> parts = events.stream()
        .flatMap(event -> Arrays.stream(event.getRecordComponents()))
        .map(RecordComponent::getName)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
    assertThat(parts).isNotEmpty().noneMatch(name -> name.contains("overrid"));
  }

  @Test
  void onlyThePersonOrAGuardianIsEverTheGiver() {
    assertThat(EnumSet.allOf(ConsentGiver.class))
        .extracting(Enum::name)
        .containsExactly("PARTICIPANT", "PARTICIPANT_AND_GUARDIAN", "GUARDIAN");
  }
}
