// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in which roles, and what they were told. */
class ParticipantsTest {
  private static final ParticipantId ID = ParticipantId.of("p-1");

  @ParameterizedTest
  @CsvSource({
    "HARMED, true, false",
    "COMMUNITY, true, false",
    "RESPONSIBLE, false, true",
    "MUTUAL, true, true",
    "INTERPRETER, false, false",
    "OBSERVER, false, false"
  })
  void aRoleSaysOnWhichSideSomebodyStands(
      ParticipantRole role, boolean harmedSide, boolean responsibleSide) {
    Participant participant = person(role).build();
    assertThat(participant.isOnHarmedSide()).isEqualTo(harmedSide);
    assertThat(participant.isOnResponsibleSide()).isEqualTo(responsibleSide);
    assertThat(participant.isPrincipal()).isEqualTo(harmedSide || responsibleSide);
    assertThat(participant.isMutual()).isEqualTo(role == ParticipantRole.MUTUAL);
  }

  @Test
  void nobodyStandsOnBothSidesButAPartyToAMutualDispute() {
    for (ParticipantRole harmed :
        new ParticipantRole[] {ParticipantRole.HARMED, ParticipantRole.COMMUNITY}) {
      assertThat(
              FaultsOf.making(() -> person(harmed, ParticipantRole.RESPONSIBLE).build()))
          .containsExactly("INVALID_PARTY_ROLES at roles");
      assertThat(FaultsOf.making(() -> person(harmed, ParticipantRole.MUTUAL).build()))
          .containsExactly("INVALID_PARTY_ROLES at roles");
    }
    assertThat(FaultsOf.making(
            () -> person(ParticipantRole.RESPONSIBLE, ParticipantRole.MUTUAL).build()))
        .containsExactly("INVALID_PARTY_ROLES at roles");
  }

  @Test
  void everybodyHasARole() {
    assertThat(FaultsOf.making(() -> person().build()))
        .containsExactly("INVALID_PARTY_ROLES at roles");
  }

  @Test
  void aSupporterSupportsSomebodyElseAndNobodyElseDoes() {
    assertThat(FaultsOf.making(() -> person(ParticipantRole.SUPPORTER).build()))
        .containsExactly("INVALID_PARTY_ROLES at supports");
    assertThat(
            FaultsOf.making(() -> person(ParticipantRole.SUPPORTER).supports(ID).build()))
        .containsExactly("INVALID_PARTY_ROLES at supports");
    ParticipantId other = ParticipantId.of("p-2");
    assertThat(FaultsOf.making(
            () -> person(ParticipantRole.OBSERVER).supports(other).build()))
        .containsExactly("INVALID_PARTY_ROLES at supports");
    assertThat(person(ParticipantRole.SUPPORTER).supports(other).build().supports())
        .contains(other);
  }

  @Test
  void anOrganisationDoesNotInterpret() {
    assertThat(FaultsOf.making(() -> person(ParticipantRole.INTERPRETER)
            .party(PartyRef.organisation("agency"))
            .build()))
        .containsExactly("INVALID_ORGANISATION_ROLE at roles");
    assertThat(person(ParticipantRole.HARMED)
            .party(PartyRef.organisation("shop"))
            .build()
            .isPrincipal())
        .isTrue();
  }

  @Test
  void everyFaultOfAParticipantIsToldAtOnce() {
    assertThat(FaultsOf.making(() -> person(
                ParticipantRole.HARMED,
                ParticipantRole.RESPONSIBLE,
                ParticipantRole.SUPPORTER,
                ParticipantRole.INTERPRETER)
            .party(PartyRef.organisation("agency"))
            .build()))
        .containsExactly(
            "INVALID_PARTY_ROLES at roles",
            "INVALID_PARTY_ROLES at supports",
            "INVALID_ORGANISATION_ROLE at roles");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(
            () -> Participant.builder().addRoles(ParticipantRole.HARMED).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("id")
        .hasMessageContaining("party");
  }

  @Test
  void aCopyIsCheckedLikeTheFirst() {
    Participant participant = person(ParticipantRole.HARMED).build();
    assertThat(participant.withRoles(ParticipantRole.OBSERVER).isPrincipal()).isFalse();
    assertThat(FaultsOf.making(() -> participant.withRoles(ParticipantRole.SUPPORTER)))
        .containsExactly("INVALID_PARTY_ROLES at supports");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "english", "en_GB", "en-", "e", "en GB"})
  void aLanguageIsATag(String language) {
    if (language.equals("english")) {
      assertThat(told().language(language).build().language()).isEqualTo(language);
    } else {
      assertThat(FaultsOf.making(() -> told().language(language).build()))
          .containsExactly("INVALID_LANGUAGE at language");
    }
  }

  @Test
  void theTextThatWasUsedIsNamedByAKey() {
    assertThat(FaultsOf.making(() -> told().text(" ").build()))
        .containsExactly("INVALID_CONSENT_NO_EVIDENCE at text");
    assertThat(FaultsOf.making(() -> told().text("x".repeat(101)).language("?").build()))
        .containsExactly("INVALID_CONSENT_NO_EVIDENCE at text", "INVALID_LANGUAGE at language");
  }

  private static Participant.Builder person(ParticipantRole... roles) {
    Participant.Builder builder = Participant.builder();
    builder.id(ID).party(PartyRef.person("key-1")).addRoles(roles);
    return builder;
  }

  private static InformationGiven.Builder told() {
    InformationGiven.Builder builder = InformationGiven.builder();
    builder
        .id(InformationId.of("i-1"))
        .participant(ID)
        .text("leaflet/3")
        .language("en-GB")
        .channel(Channel.HOME_VISIT)
        .form(InformationForm.SPOKEN)
        .giver(ActorRef.volunteer("f-lead"));
    return builder;
  }
}
