// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roles that are there for somebody else, and organisations. */
class RolesTest {
  private static final ParticipantId ID = ParticipantId.of("p-1");
  private static final ParticipantId OTHER = ParticipantId.of("p-2");

  @Test
  void anAppropriateAdultIsAtSomebodysSideAndNoParty() {
    assertThat(FaultsOf.making(() -> person(ParticipantRole.APPROPRIATE_ADULT).build()))
        .containsExactly("INVALID_PARTY_ROLES at appropriateAdultOf");
    assertThat(FaultsOf.making(() ->
            person(ParticipantRole.APPROPRIATE_ADULT).appropriateAdultOf(ID).build()))
        .containsExactly("INVALID_PARTY_ROLES at appropriateAdultOf");
    for (ParticipantRole party :
        List.of(ParticipantRole.HARMED, ParticipantRole.RESPONSIBLE, ParticipantRole.MUTUAL)) {
      assertThat(FaultsOf.making(() -> person(ParticipantRole.APPROPRIATE_ADULT, party)
              .appropriateAdultOf(OTHER)
              .build()))
          .containsExactly("INVALID_PARTY_ROLES at roles");
    }
    assertThat(person(ParticipantRole.APPROPRIATE_ADULT, ParticipantRole.SUPPORTER)
            .appropriateAdultOf(OTHER)
            .supports(OTHER)
            .build()
            .linkedTo())
        .containsExactly(OTHER);
  }

  @Test
  void aSurrogateStandsInForSomebodyElse() {
    assertThat(FaultsOf.making(() -> person(ParticipantRole.SURROGATE).build()))
        .containsExactly("INVALID_PARTY_ROLES at standsInFor");
    assertThat(FaultsOf.making(
            () -> person(ParticipantRole.SURROGATE, ParticipantRole.HARMED).build()))
        .containsExactly("INVALID_PARTY_ROLES at roles", "INVALID_PARTY_ROLES at standsInFor");
    Participant surrogate = person(ParticipantRole.SURROGATE).standsInFor(OTHER).build();
    assertThat(surrogate.linkedTo()).containsExactly(OTHER);
    assertThat(surrogate.isPrincipal()).isFalse();
  }

  @Test
  void whoIsThereForNobodyNamesNobody() {
    assertThat(person(ParticipantRole.HARMED).build().linkedTo()).isEmpty();
    assertThat(FaultsOf.making(() -> person(ParticipantRole.HARMED)
            .supports(OTHER)
            .appropriateAdultOf(OTHER)
            .standsInFor(OTHER)
            .build()))
        .containsExactly(
            "INVALID_PARTY_ROLES at supports",
            "INVALID_PARTY_ROLES at appropriateAdultOf",
            "INVALID_PARTY_ROLES at standsInFor");
  }

  @Test
  void anOrganisationTakesPartThroughAPerson() {
    Participant shop = organisation(ParticipantRole.HARMED)
        .representedBy(PartyRef.person("manager-1"))
        .build();
    assertThat(shop.representedBy()).contains(PartyRef.person("manager-1"));
    assertThat(FaultsOf.making(() -> organisation(ParticipantRole.HARMED)
            .representedBy(PartyRef.organisation("shop-2"))
            .build()))
        .containsExactly("INVALID_ORGANISATION_ROLE at representedBy");
    assertThat(FaultsOf.making(() -> person(ParticipantRole.HARMED)
            .representedBy(PartyRef.person("manager-1"))
            .build()))
        .containsExactly("INVALID_ORGANISATION_ROLE at representedBy");
  }

  @Test
  void anOrganisationIsNoAppropriateAdultAndHasNoVulnerability() {
    assertThat(FaultsOf.making(() -> organisation(ParticipantRole.APPROPRIATE_ADULT)
            .appropriateAdultOf(OTHER)
            .addVulnerabilities(Vulnerability.INTIMIDATED)
            .build()))
        .containsExactly(
            "INVALID_ORGANISATION_ROLE at roles", "INVALID_ORGANISATION_ROLE at vulnerabilities");
  }

  @Test
  void aLanguageIsATag() {
    assertThat(person(ParticipantRole.HARMED).language("cy-GB").build().language())
        .contains("cy-GB");
    assertThat(FaultsOf.making(
            () -> person(ParticipantRole.HARMED).language("Cymraeg!").build()))
        .containsExactly("INVALID_LANGUAGE at language");
  }

  private static Participant.Builder person(ParticipantRole... roles) {
    Participant.Builder builder = Participant.builder();
    builder.id(ID).party(PartyRef.person("key-1")).addRoles(roles);
    return builder;
  }

  private static Participant.Builder organisation(ParticipantRole role) {
    Participant.Builder builder = Participant.builder();
    builder.id(ID).party(PartyRef.organisation("shop-1")).addRoles(role);
    return builder;
  }
}
