// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferralAcknowledged;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.DataBasis;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.LawfulBasis;
import io.github.amends.referral.OffenceDataCondition;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.Requester;
import io.github.amends.referral.Sensitivity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Rules REF-01 to REF-10, DAT-01, DAT-02 and CHL-06: what is asked until a case is taken in. */
class IntakeRulesTest {
  private static final AgeEvidence FIFTEEN = (who, day) -> OptionalInt.of(15);

  @Breaks(rule = "REF-01", code = "INVALID_REFERRAL_NO_SOURCE")
  void anAgencyIsNoSelfReferral(Breach breach) throws Throwable {
    PartyRef agency = PartyRef.organisation("agency-1");
    breach
        .cannotBeMade(() -> new ReferralSource.Agency(AgencyKind.SELF, agency))
        .canBeMadeOnceMended(() -> new ReferralSource.Agency(AgencyKind.POLICE, agency));
  }

  @Breaks(rule = "REF-09", code = "INVALID_STAGE_FOR_INCIDENT")
  void aDisputeBetweenNeighboursIsNotSentenced(Breach breach) throws Throwable {
    Referral.Builder dispute = referral()
        .incident(Incident.of(
            IncidentKind.NEIGHBOUR_DISPUTE,
            new IncidentTime.Unknown(IncidentTime.Reason.NOT_TOLD)));
    breach
        .cannotBeMade(() -> dispute.justiceStage(JusticeStage.IN_SENTENCE).build())
        .canBeMadeOnceMended(() -> dispute.justiceStage(JusticeStage.NONE).build());
  }

  @Breaks(rule = "REF-02", code = "REF-02")
  void onlyTheReferrersOfAProfileAreHeard(Breach breach) {
    breach
        .isRefused(machine -> open(machine, fromSchool()))
        .isAcceptedOnceMended(machine -> open(machine, referral().build()));
  }

  @Breaks(rule = "REF-04", code = "BLOCKED_GBV_INITIATOR")
  void afterGenderBasedViolenceThePersonHarmedAsks(Breach breach) {
    Referral abuse = referral().build();
    abuse =
        abuse.withIncident(abuse.incident().withSensitivities(Sensitivity.GENDER_BASED_VIOLENCE));
    Referral asked = abuse.withRequestedBy(Requester.HARMED);
    Referral notAsked = abuse.withRequestedBy(Requester.REFERRER);
    breach
        .isRefused(machine -> takeIn(machine, notAsked, UnaryOperator.identity()))
        .isAcceptedOnceMended(machine -> takeIn(machine, asked, UnaryOperator.identity()));
  }

  @Breaks(rule = "REF-05", code = "REF-05")
  void beforeAChargeThereIsEnoughEvidence(Breach breach) {
    Referral doubtful = referral().evidence(ChargingEvidence.NOT_ENOUGH).build();
    breach
        .isRefused(machine -> takeIn(machine, doubtful, UnaryOperator.identity()))
        .isAcceptedOnceMended(
            machine -> takeIn(machine, referral().build(), UnaryOperator.identity()));
  }

  @Breaks(rule = "REF-06", code = "BLOCKED_SAME_CASE_OPEN")
  void noSecondCaseIsTakenInOnTheSameMatter(Breach breach) {
    breach
        .isRefused(machine -> takeIn(
            machine,
            referral().build(),
            context -> context.withOpenCases(Set.of(CaseId.of("case-1"), CaseId.of("case-2")))))
        .isAcceptedOnceMended(machine -> takeIn(
            machine,
            referral().build(),
            context -> context.withOpenCases(Set.of(CaseId.of("case-1")))));
  }

  @Breaks(rule = "REF-06", code = "BLOCKED_CONTEXT_UNKNOWN")
  void whetherThereIsAnotherCaseIsKnown(Breach breach) {
    breach
        .isRefused(machine -> takeIn(
            machine,
            referral().build(),
            context -> Context.at(context.now()).withAges(context.ages())))
        .isAcceptedOnceMended(machine -> takeIn(
            machine,
            referral().build(),
            context -> Context.at(context.now()).withAges(context.ages()).withOpenCases(Set.of())));
  }

  @Breaks(rule = "REF-08", code = "WARN_REFERRER_UNACKNOWLEDGED")
  void aReferrerIsToldThatTheReferralArrived(Breach breach) {
    breach
        .isWarnedOf(machine ->
            Story.graffiti(machine).then(new ScreeningBegun()).attempt(new ReferralAccepted()))
        .isNotWarnedOfOnceMended(machine -> Story.graffiti(machine)
            .then(new ReferralAcknowledged(), new ScreeningBegun())
            .attempt(new ReferralAccepted()));
  }

  @Breaks(rule = "REF-10", code = "BLOCKED_YOUTH_OWNER")
  void aYouthJusticeServiceOwnsTheCaseOfAYoungPerson(Breach breach) {
    Referral owned = referral().owner(AgencyKind.YOUTH_JUSTICE).build();
    breach
        .isRefused(
            machine -> takeIn(machine, referral().build(), context -> context.withAges(FIFTEEN)))
        .isAcceptedOnceMended(
            machine -> takeIn(machine, owned, context -> context.withAges(FIFTEEN)));
  }

  @Breaks(rule = "REF-10", code = "BLOCKED_CONTEXT_UNKNOWN")
  void theAgeOfThePersonResponsibleIsKnown(Breach breach) {
    breach
        .isRefused(machine ->
            takeIn(machine, referral().build(), context -> context.withAges(AgeEvidence.unknown())))
        .isAcceptedOnceMended(
            machine -> takeIn(machine, referral().build(), UnaryOperator.identity()));
  }

  @Breaks(rule = "DAT-01", code = "BLOCKED_NO_DATA_BASIS")
  void dataOnOffencesAreHeldUnderACondition(Breach breach) {
    Referral without = referral().dataBasis(basis(Optional.empty())).build();
    breach
        .isRefused(machine -> open(machine, without))
        .isAcceptedOnceMended(machine -> open(machine, referral().build()));
  }

  @Breaks(rule = "DAT-01", code = "BLOCKED_NO_DATA_BASIS")
  void theConditionStillHoldsAsTheCaseIsTakenIn(Breach breach) {
    Referral without = referral().dataBasis(Optional.empty()).build();
    breach
        .isRefused(machine -> Story.graffiti(machine)
            .then(new ScreeningBegun(), new ReferrerInformationReceived(without))
            .attempt(new ReferralAccepted()))
        .isAcceptedOnceMended(machine -> Story.graffiti(machine)
            .then(
                new ScreeningBegun(), new ReferrerInformationReceived(referral().build()))
            .attempt(new ReferralAccepted()));
  }

  @Breaks(rule = "DAT-02", code = "BLOCKED_NO_DATA_BASIS")
  void aConditionThatNeedsAPolicyDocumentHasOne(Breach breach) {
    Referral without = referral()
        .dataBasis(basis(Optional.of(OffenceDataCondition.STATUTORY_PURPOSE)))
        .build();
    Referral notNeeded = referral()
        .dataBasis(basis(Optional.of(OffenceDataCondition.OFFICIAL_AUTHORITY)))
        .build();
    breach
        .isRefused(machine -> takeIn(machine, without, UnaryOperator.identity()))
        .isAcceptedOnceMended(machine -> takeIn(machine, notNeeded, UnaryOperator.identity()));
  }

  @Breaks(rule = "CHL-06", code = "INVALID_PARTY_ROLES")
  void whoSpeaksForAPartyIsNobodysAppropriateAdult(Breach breach) {
    PartyRef keeper = PartyRef.person("shop-keeper");
    Participant shop = participant(ParticipantId.of("p-shop"), ParticipantRole.HARMED)
        .withParty(PartyRef.organisation("shop"))
        .withRepresentedBy(keeper);
    breach
        .isRefused(machine -> shopStory(machine, shop).attempt(adult(keeper)))
        .isAcceptedOnceMended(
            machine -> shopStory(machine, shop).attempt(adult(PartyRef.person("parent"))));
  }

  private static Story shopStory(CaseMachine machine, Participant shop) {
    return Story.opening(machine, referral().build(), shop, responsible());
  }

  private static ParticipantAdded adult(PartyRef who) {
    return new ParticipantAdded(Participant.builder()
        .id(ParticipantId.of("p-adult"))
        .party(who)
        .addRoles(ParticipantRole.APPROPRIATE_ADULT)
        .appropriateAdultOf(RESPONSIBLE)
        .build());
  }

  private static DataBasis basis(Optional<OffenceDataCondition> condition) {
    return new DataBasis(LawfulBasis.PUBLIC_TASK, condition, Optional.empty());
  }

  private static Referral fromSchool() {
    return referral()
        .source(new ReferralSource.Agency(AgencyKind.SCHOOL, PartyRef.organisation("school")))
        .build();
  }

  private static Decision takeIn(
      CaseMachine machine, Referral referral, UnaryOperator<Context> known) {
    return Story.opening(machine, referral, harmed(), responsible())
        .then(new ScreeningBegun())
        .knowing(known)
        .attempt(new ReferralAccepted());
  }

  private static Decision open(CaseMachine machine, Referral referral) {
    return Story.opened(machine, referral, List.of(harmed(), responsible()));
  }
}
