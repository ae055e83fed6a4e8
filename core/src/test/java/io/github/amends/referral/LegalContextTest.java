// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.basics.Validity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Orders, data bases and what a referral says of law. */
class LegalContextTest {
  private static final ParticipantId ONE = ParticipantId.of("p-1");
  private static final ParticipantId TWO = ParticipantId.of("p-2");
  private static final ParticipantId THREE = ParticipantId.of("p-3");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 14);

  @Test
  void anOrderForbidsContactBetweenThoseItKeepsApartWhileItHolds() {
    LegalOrder order = order(Validity.between(DAY, DAY.plusDays(7)), ONE, TWO);
    assertThat(order.forbidsContact(ONE, TWO, DAY)).isTrue();
    assertThat(order.forbidsContact(TWO, ONE, DAY.plusDays(7))).isTrue();
    assertThat(order.forbidsContact(ONE, TWO, DAY.plusDays(8))).isFalse();
    assertThat(order.forbidsContact(ONE, THREE, DAY)).isFalse();
    assertThat(order.forbidsContact(THREE, ONE, DAY)).isFalse();
    assertThat(order.forbidsContact(ONE, ONE, DAY)).isFalse();
  }

  @Test
  void anOrderKeepsNobodyApartOrTwoAtLeast() {
    assertThat(order(Validity.from(DAY)).forbidsContact(ONE, TWO, DAY)).isFalse();
    assertThat(FaultsOf.making(() -> order(Validity.from(DAY), ONE)))
        .containsExactly("INVALID_PARTY_ROLES at keepsApart");
  }

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATION_OF_JUSTICE, true",
    "PREVENTING_UNLAWFUL_ACTS, true",
    "SAFEGUARDING, true",
    "CONSENT, false",
    "LEGAL_CLAIMS, false",
    "OFFICIAL_AUTHORITY, false"
  })
  void aPolicyDocumentIsMissingWhereTheConditionAsksForOne(
      OffenceDataCondition condition, String needed) {
    DataBasis without =
        new DataBasis(LawfulBasis.PUBLIC_TASK, Optional.of(condition), Optional.empty());
    DataBasis with = new DataBasis(
        LawfulBasis.PUBLIC_TASK, Optional.of(condition), Optional.of(DocumentRef.of("policy-1")));
    assertThat(without.isPolicyDocumentMissing()).isEqualTo(needed.equals("true"));
    assertThat(with.isPolicyDocumentMissing()).isFalse();
  }

  @Test
  void withoutAConditionNoPolicyDocumentIsAskedFor() {
    assertThat(new DataBasis(LawfulBasis.CONSENT, Optional.empty(), Optional.empty())
            .isPolicyDocumentMissing())
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = JusticeStage.class,
      names = {"IN_SENTENCE", "POST_SENTENCE"})
  void aNeighbourDisputeHasNoSentence(JusticeStage stage) {
    assertThat(FaultsOf.making(
            () -> referral(IncidentKind.NEIGHBOUR_DISPUTE, stage).build()))
        .containsExactly("INVALID_STAGE_FOR_INCIDENT at justiceStage");
    assertThat(referral(IncidentKind.OFFENCE, stage).build().justiceStage()).isEqualTo(stage);
  }

  @ParameterizedTest
  @EnumSource(
      value = JusticeStage.class,
      names = {"IN_SENTENCE", "POST_SENTENCE"},
      mode = EnumSource.Mode.EXCLUDE)
  void aNeighbourDisputeMayBeAtAnyEarlierStage(JusticeStage stage) {
    assertThat(referral(IncidentKind.NEIGHBOUR_DISPUTE, stage).build().justiceStage())
        .isEqualTo(stage);
  }

  @ParameterizedTest
  @EnumSource(SelfReferralRole.class)
  void aPartyWhoComesAloneAsked(SelfReferralRole role) {
    Referral.Builder own = referral(IncidentKind.OFFENCE, JusticeStage.NOT_REPORTED);
    own.source(new ReferralSource.Party(role));
    assertThat(own.build().requester().orElseThrow().name()).isEqualTo(role.name());
  }

  @Test
  void whoAskedAnAgencyIsKnownOnlyIfItIsTold() {
    Referral.Builder agency = referral(IncidentKind.OFFENCE, JusticeStage.CHARGED);
    assertThat(agency.build().requester()).isEmpty();
    assertThat(agency.requestedBy(Requester.RESPONSIBLE).build().requester())
        .contains(Requester.RESPONSIBLE);
  }

  private static LegalOrder order(Validity validity, ParticipantId... apart) {
    return new LegalOrder(
        LegalOrderId.of("o-1"),
        LegalOrderKind.COURT_ORDER,
        validity,
        new TreeSet<>(List.of(apart)));
  }

  private static Referral.Builder referral(IncidentKind kind, JusticeStage stage) {
    Referral.Builder builder = Referral.builder();
    builder
        .id(ReferralId.of("r-1"))
        .source(new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation("agency-1")))
        .received(Occurred.on(DAY, ZoneId.of("Europe/London")))
        .incident(Incident.of(kind, new IncidentTime.Unknown(IncidentTime.Reason.NOT_TOLD)))
        .justiceStage(stage);
    return builder;
  }
}
