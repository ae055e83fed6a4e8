// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import org.junit.jupiter.api.Test;

/** Consents that can and cannot be. */
class ConsentsTest {
  private static final PartyRef AGENCY = PartyRef.organisation("agency-1");

  @Test
  void aGuardianIsNamedIfAndOnlyIfOneConsented() {
    assertThat(FaultsOf.making(
            () -> consent().givenBy(ConsentGiver.PARTICIPANT_AND_GUARDIAN).build()))
        .containsExactly("INVALID_CONSENT_BY at guardian");
    assertThat(FaultsOf.making(() -> consent().givenBy(ConsentGiver.GUARDIAN).build()))
        .containsExactly("INVALID_CONSENT_BY at guardian");
    assertThat(FaultsOf.making(
            () -> consent().guardian(PartyRef.person("parent-1")).build()))
        .containsExactly("INVALID_CONSENT_BY at guardian");
    assertThat(consent()
            .givenBy(ConsentGiver.GUARDIAN)
            .guardian(PartyRef.person("parent-1"))
            .build()
            .guardian())
        .contains(PartyRef.person("parent-1"));
  }

  @Test
  void aGuardianIsAPerson() {
    assertThat(FaultsOf.making(
            () -> consent().givenBy(ConsentGiver.GUARDIAN).guardian(AGENCY).build()))
        .containsExactly("INVALID_CONSENT_BY at guardian");
  }

  @Test
  void toShareInformationNamesWithWhom() {
    assertThat(FaultsOf.making(
            () -> consent().purpose(ConsentPurpose.INFORMATION_SHARING).build()))
        .containsExactly("INVALID_CONSENT_RECIPIENT at recipients");
    assertThat(consent()
            .purpose(ConsentPurpose.INFORMATION_SHARING)
            .addRecipients(AGENCY)
            .build()
            .recipients())
        .containsExactly(AGENCY);
    assertThat(FaultsOf.making(() -> consent().addRecipients(AGENCY, AGENCY).build()))
        .containsExactly("INVALID_CONSENT_RECIPIENT at recipients");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    assertThat(FaultsOf.making(() -> consent()
            .purpose(ConsentPurpose.INFORMATION_SHARING)
            .givenBy(ConsentGiver.GUARDIAN)
            .build()))
        .containsExactly(
            "INVALID_CONSENT_BY at guardian", "INVALID_CONSENT_RECIPIENT at recipients");
  }

  private static Consent.Builder consent() {
    Consent.Builder builder = Consent.builder();
    builder
        .participant(ParticipantId.of("p-1"))
        .purpose(ConsentPurpose.DIRECT)
        .method(ConsentMethod.WRITTEN)
        .information(InformationId.of("i-1"))
        .givenBy(ConsentGiver.PARTICIPANT)
        .voluntarinessStatedBy(ActorRef.volunteer("f-lead"));
    return builder;
  }
}
