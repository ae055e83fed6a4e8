// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.acknowledged;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.referral;

import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.StopCause;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ParticipantRole;

/** Rules ACC-01, ACC-04, RSK-01, RSK-04 and RSK-07: what is accepted, and what is safe. */
class SafetyRulesTest {
  private static final ParticipantId ONE = ParticipantId.of("p-one");
  private static final ParticipantId OTHER = ParticipantId.of("p-other");
  private static final SuitabilityDecided MEETING =
      new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT));
  private static final SuitabilityDecided EXCHANGE =
      new SuitabilityDecided(new Suitability.Suitable(Route.INDIRECT));

  @Breaks(rule = "ACC-01", code = "BLOCKED_NO_ACKNOWLEDGEMENT")
  void whoeverIsResponsibleSaysSo(Breach breach) {
    breach
        .isRefused(machine -> assessedBoth(machine).attempt(MEETING))
        .isAcceptedOnceMended(machine -> assessedBoth(machine)
            .then(acknowledged(RESPONSIBLE, AcknowledgementDegree.PARTIAL))
            .attempt(MEETING));
  }

  @Breaks(rule = "ACC-01", code = "BLOCKED_ACKNOWLEDGEMENT_DENIED")
  void whoDeniesIsNotMet(Breach breach) {
    breach
        .isRefused(machine -> assessedBoth(machine)
            .then(acknowledged(RESPONSIBLE, AcknowledgementDegree.DENIED))
            .attempt(MEETING))
        .isAcceptedOnceMended(machine -> assessedBoth(machine)
            .then(acknowledged(RESPONSIBLE, AcknowledgementDegree.DENIED))
            .then(acknowledged(RESPONSIBLE, AcknowledgementDegree.FACTS_ONLY))
            .attempt(MEETING));
  }

  @Breaks(rule = "ACC-01", code = "BLOCKED_ACKNOWLEDGEMENT_RETRACTED")
  void whoTakesItBackIsNotMet(Breach breach) {
    CaseEvent said = acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL);
    CaseEvent takenBack = new AcknowledgementRetracted(RESPONSIBLE);
    breach
        .isRefused(machine -> assessedBoth(machine).then(said, takenBack).attempt(MEETING))
        .isAcceptedOnceMended(
            machine -> assessedBoth(machine).then(said, takenBack, said).attempt(MEETING));
  }

  @Breaks(rule = "ACC-04", code = "BLOCKED_NO_ACKNOWLEDGEMENT")
  void eachPartyToADisputeSaysWhatTheyAccept(Breach breach) {
    breach
        .isRefused(machine -> dispute(machine).attempt(MEETING))
        .isAcceptedOnceMended(machine -> dispute(machine)
            .then(acknowledged(OTHER, AcknowledgementDegree.WISH_TO_REPAIR))
            .attempt(MEETING));
  }

  @Breaks(rule = "ACC-04", code = "BLOCKED_ACKNOWLEDGEMENT_DENIED")
  void aPartyWhoDeniesAnyPartIsNotMet(Breach breach) {
    breach
        .isRefused(machine -> dispute(machine)
            .then(acknowledged(OTHER, AcknowledgementDegree.DENIED))
            .attempt(MEETING))
        .isAcceptedOnceMended(machine -> dispute(machine)
            .then(acknowledged(OTHER, AcknowledgementDegree.OWN_PART))
            .attempt(MEETING));
  }

  @Breaks(rule = "ACC-04", code = "BLOCKED_ACKNOWLEDGEMENT_RETRACTED")
  void aPartyWhoTakesItBackIsNotMet(Breach breach) {
    CaseEvent said = acknowledged(OTHER, AcknowledgementDegree.OWN_PART);
    breach
        .isRefused(machine ->
            dispute(machine).then(said, new AcknowledgementRetracted(OTHER)).attempt(MEETING))
        .isAcceptedOnceMended(machine -> dispute(machine).then(said).attempt(MEETING));
  }

  @Breaks(rule = "RSK-01", code = "BLOCKED_RISK_MISSING")
  void bothSidesAreAssessed(Breach breach) {
    breach
        .isRefused(
            machine -> Story.graffiti(machine).engage().then(low(RESPONSIBLE)).attempt(MEETING))
        .isAcceptedOnceMended(machine ->
            Story.graffiti(machine).engage().then(low(RESPONSIBLE), low(HARMED)).attempt(MEETING));
  }

  @Breaks(rule = "RSK-04", code = "BLOCKED_RISK_UNACCEPTABLE")
  void anAssessmentThatRulesOutAMeetingIsHeeded(Breach breach) {
    CaseEvent noMeeting = assessed(HARMED, RiskRating.UNACCEPTABLE, RiskConclusion.INDIRECT_ONLY);
    breach
        .isRefused(machine ->
            Story.graffiti(machine).engage().then(low(RESPONSIBLE), noMeeting).attempt(MEETING))
        .isAcceptedOnceMended(machine ->
            Story.graffiti(machine).engage().then(low(RESPONSIBLE), noMeeting).attempt(EXCHANGE));
  }

  @Breaks(rule = "RSK-04", code = "INVALID_RISK_CONCLUSION")
  void noAssessmentAllowsAMeetingWithAnUnacceptableRisk(Breach breach) throws Throwable {
    RiskAssessment assessment = low(HARMED).assessment();
    breach
        .cannotBeMade(() -> assessment.withResidual(RiskRating.UNACCEPTABLE))
        .canBeMadeOnceMended(() -> assessment.withResidual(RiskRating.HIGH));
  }

  @Breaks(rule = "RSK-07", code = "BLOCKED_RISK_STALE")
  void afterASafetyStopBothSidesAreAssessedAnew(Breach breach) {
    breach
        .isRefused(machine -> stopped(machine).attempt(MEETING))
        .isAcceptedOnceMended(machine -> stopped(machine)
            .then(Story.anew(low(RESPONSIBLE)), Story.anew(low(HARMED)))
            .attempt(MEETING));
  }

  private static Story assessedBoth(CaseMachine machine) {
    return Story.graffiti(machine)
        .takeIn()
        .involve(RESPONSIBLE)
        .involve(HARMED)
        .then(low(RESPONSIBLE), low(HARMED));
  }

  /** Two parties, of whom one has said what they accept. */
  private static Story dispute(CaseMachine machine) {
    return Story.opening(
            machine,
            referral().build(),
            participant(ONE, ParticipantRole.MUTUAL),
            participant(OTHER, ParticipantRole.MUTUAL))
        .takeIn()
        .involve(ONE)
        .involve(OTHER)
        .then(acknowledged(ONE, AcknowledgementDegree.OWN_PART), low(ONE), low(OTHER));
  }

  private static Story stopped(CaseMachine machine) {
    return Story.graffiti(machine)
        .engage()
        .assess()
        .prepare()
        .schedule()
        .then(new ProcessStopped(StopCause.SAFETY, ProcessTaken.DID_NOT_TAKE_PLACE));
  }

  private static RiskAssessed low(ParticipantId who) {
    return assessed(who, RiskRating.LOW, RiskConclusion.DIRECT_OK);
  }
}
