// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.BOLTON;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.contacted;
import static io.github.amends.casework.Story.information;
import static io.github.amends.casework.Story.informed;
import static io.github.amends.casework.Story.withdrawn;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.basics.Occurred;
import io.github.amends.event.Approach;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.Initiator;
import io.github.amends.event.RiskAssessed;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationItem;
import java.util.EnumSet;
import java.util.Set;

/** Rules INF-03, CON-01 to CON-04 and CON-13: people are told, agree, and may always withdraw. */
class ConsentRulesTest {
  private static final RiskAssessed ASSESSMENT =
      assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK);

  @Breaks(rule = "INF-03", code = "BLOCKED_INFORMATION_INCOMPLETE")
  void nobodyIsInformedInPart(Breach breach) {
    breach
        .isRefused(machine -> Story.graffiti(machine)
            .takeIn()
            .attempt(new InformationRecorded(
                information(HARMED).items(allBut(InformationItem.NO_OBLIGATION)).build())))
        .isAcceptedOnceMended(
            machine -> Story.graffiti(machine).takeIn().attempt(informed(HARMED)));
  }

  @Breaks(rule = "INF-03", code = "BLOCKED_INFORMATION_INCOMPLETE")
  void nobodyConsentsWithoutHavingBeenInformed(Breach breach) {
    breach
        .isRefused(machine ->
            Story.graffiti(machine).takeIn().attempt(consent(HARMED, ConsentPurpose.DIRECT)))
        .isAcceptedOnceMended(
            machine -> told(machine).attempt(consent(HARMED, ConsentPurpose.DIRECT)));
  }

  @Breaks(rule = "CON-01", code = "BLOCKED_CONSENT_MISSING")
  void nobodyIsAssessedWithoutBeingAsked(Breach breach) {
    breach
        .isRefused(machine -> told(machine).attempt(ASSESSMENT))
        .isAcceptedOnceMended(machine -> agreed(machine).attempt(ASSESSMENT));
  }

  @Breaks(rule = "CON-01", code = "BLOCKED_CONSENT_REFUSED")
  void nobodyIsAssessedAgainstTheirWill(Breach breach) {
    ConsentRefused refusal = new ConsentRefused(HARMED, ConsentPurpose.ASSESSMENT);
    breach
        .isRefused(machine -> told(machine).then(refusal).attempt(ASSESSMENT))
        .isAcceptedOnceMended(machine -> told(machine)
            .then(refusal, consent(HARMED, ConsentPurpose.ASSESSMENT))
            .attempt(ASSESSMENT));
  }

  @Breaks(rule = "CON-01", code = "BLOCKED_CONSENT_WITHDRAWN")
  void aWithdrawnConsentCoversNothing(Breach breach) {
    breach
        .isRefused(machine ->
            agreed(machine).then(withdrawn(HARMED, ConsentPurpose.ASSESSMENT)).attempt(ASSESSMENT))
        .isAcceptedOnceMended(machine ->
            agreed(machine).then(withdrawn(HARMED, ConsentPurpose.DIRECT)).attempt(ASSESSMENT));
  }

  @Breaks(rule = "CON-01", code = "BLOCKED_CONSENT_REFUSED")
  void whoSaidNoIsNotAskedAgainAtOnce(Breach breach) {
    ConsentRefused refusal = new ConsentRefused(HARMED, ConsentPurpose.DIRECT);
    breach
        .isRefused(machine -> told(machine).then(refusal).attempt(offered(Approach.SERVICE)))
        .isAcceptedOnceMended(
            machine -> told(machine).then(refusal).attempt(offered(Approach.PARTICIPANT)));
  }

  @Breaks(rule = "CON-02", code = "BLOCKED_CONSENT_PRECEDES_INFORMATION")
  void aConsentIsNotOlderThanItsInformation(Breach breach) {
    breach
        .isRefused(machine -> consentAt(told(machine), -7200))
        .isAcceptedOnceMended(machine -> consentAt(told(machine), 0));
  }

  @Breaks(rule = "CON-03", code = "BLOCKED_CONSENT_WITHDRAWN", guardedBy = "CON-01")
  void aWithdrawalTakesEffectAtOnce(Breach breach) {
    breach
        .isRefused(machine ->
            agreed(machine).then(withdrawn(HARMED, ConsentPurpose.ASSESSMENT)).attempt(ASSESSMENT))
        .isAcceptedOnceMended(machine -> agreed(machine)
            .then(withdrawn(HARMED, ConsentPurpose.ASSESSMENT))
            .then(consent(HARMED, ConsentPurpose.ASSESSMENT))
            .attempt(ASSESSMENT));
  }

  @Breaks(rule = "CON-03", code = "BLOCKED_DO_NOT_CONTACT")
  void whoAskedNotToBeContactedIsLeftAlone(Breach breach) {
    breach
        .isRefused(machine -> Story.graffiti(machine)
            .takeIn()
            .then(contacted(HARMED, ContactOutcome.ASKED_NOT_TO_CONTACT))
            .attempt(contacted(HARMED, ContactOutcome.REACHED)))
        .isAcceptedOnceMended(machine -> Story.graffiti(machine)
            .takeIn()
            .then(contacted(HARMED, ContactOutcome.NO_ANSWER))
            .attempt(contacted(HARMED, ContactOutcome.REACHED)));
  }

  @Breaks(rule = "CON-04", code = "CON-04")
  void aWithdrawalIsNoBreach(Breach breach) {
    breach
        .isRefused(machine -> agreed(machine)
            .then(withdrawn(HARMED, ConsentPurpose.DIRECT))
            .attempt(
                new CaseNotProceeded(closure(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE))))
        .isAcceptedOnceMended(machine -> agreed(machine)
            .then(withdrawn(HARMED, ConsentPurpose.DIRECT))
            .attempt(new CaseNotProceeded(closure(ClosureCause.WITHDREW, Initiator.HARMED))));
  }

  @Breaks(rule = "CON-04", code = "CON-04")
  void aRefusalIsNoBreach(Breach breach) {
    ConsentRefused refusal = new ConsentRefused(HARMED, ConsentPurpose.DIRECT);
    breach
        .isRefused(machine -> told(machine)
            .then(refusal)
            .attempt(
                new CaseNotProceeded(closure(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE))))
        .isAcceptedOnceMended(machine -> told(machine)
            .then(refusal)
            .attempt(new CaseNotProceeded(closure(ClosureCause.DECLINED, Initiator.HARMED))));
  }

  @Breaks(rule = "CON-13", code = "BLOCKED_CONSENT_WITHDRAWN")
  void nothingOlderThanAWithdrawalRevives(Breach breach) {
    breach
        .isRefused(machine ->
            consentAt(agreed(machine).then(withdrawn(HARMED, ConsentPurpose.DIRECT)), -7200))
        .isAcceptedOnceMended(machine ->
            consentAt(agreed(machine).then(withdrawn(HARMED, ConsentPurpose.DIRECT)), 60));
  }

  private static ConsentOffered offered(Approach approach) {
    return new ConsentOffered(HARMED, ConsentPurpose.DIRECT, approach);
  }

  private static Set<InformationItem> allBut(InformationItem left) {
    return EnumSet.complementOf(EnumSet.of(left));
  }

  private static Story told(CaseMachine machine) {
    return Story.graffiti(machine).takeIn().then(informed(HARMED));
  }

  private static Story agreed(CaseMachine machine) {
    return told(machine)
        .then(consent(HARMED, ConsentPurpose.ASSESSMENT), consent(HARMED, ConsentPurpose.DIRECT));
  }

  /**
   * A consent to a meeting, told of now and given some seconds after an hour from the last step.
   */
  private static Decision consentAt(Story story, long seconds) {
    return story.attempt(
        consent(HARMED, ConsentPurpose.DIRECT),
        Occurred.at(story.now().plusSeconds(seconds), BOLTON));
  }
}
