// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.closure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ReportContent;
import io.github.amends.event.StopCause;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.SupportKind;
import io.github.amends.event.SupportOffered;
import org.junit.jupiter.api.Test;

/**
 * Worked example E5 as a story: in the meeting the person responsible takes back what they had
 * accepted, and the facilitators stop it.
 */
class RetractedInTheMeetingTest {
  private static final SuitabilityDecided SUITABLE =
      new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT));
  private static final CaseNotProceeded NOTHING_HAPPENED =
      new CaseNotProceeded(closure(ClosureCause.RESPONSIBILITY_RETRACTED, Initiator.RESPONSIBLE));

  @Test
  void theMeetingIsStoppedAndTheCaseIsAssessedAgain() {
    Story story = stopped();
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    assertThat(story.file().state().meetings().get(MEETING).status())
        .isEqualTo(MeetingStatus.STOPPED);
    assertThat(story.file().state().participant(RESPONSIBLE).orElseThrow().retracted())
        .isPresent();
  }

  @Test
  void theyDoNotMeetAgainOnTheOldAcceptanceNorOnTheOldAssessment() {
    Story story = stopped();
    assertThat(story.codes(SUITABLE))
        .containsExactlyInAnyOrder(
            "BLOCKED_ACKNOWLEDGEMENT_RETRACTED", "BLOCKED_RISK_STALE", "BLOCKED_RISK_STALE");
    story.then(
        Story.anew(assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK)),
        Story.anew(assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK)));
    assertThat(story.codes(SUITABLE)).containsExactly("BLOCKED_ACKNOWLEDGEMENT_RETRACTED");
  }

  @Test
  void whatTookPlaceHasAnOutcomeAndIsNotTurnedIntoNothing() {
    Story story = stopped();
    assertThat(story.codes(NOTHING_HAPPENED)).containsExactly("BLOCKED_CLOSE_CAUSE");
    end(story);
    assertThat(story.stage()).isEqualTo(CaseStage.RETURNED_TO_REFERRER);
    assertThat(story.file().state().outcome()).contains(new Outcome(OutcomeKind.ENDED_EARLY));
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = stopped();
    story.codes(SUITABLE);
    story.codes(NOTHING_HAPPENED);
    return end(story);
  }

  private static Story stopped() {
    return Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .schedule()
        .start()
        .then(
            new AcknowledgementRetracted(RESPONSIBLE),
            new ProcessStopped(StopCause.SAFETY, ProcessTaken.TOOK_PLACE));
  }

  private static Story end(Story story) {
    return story.then(
        new SupportOffered(HARMED, SupportKind.VICTIM_SERVICE, OfferResponse.ACCEPTED),
        new OutcomeRecorded(new Outcome(OutcomeKind.ENDED_EARLY)),
        new CaseReturned(
            closure(ClosureCause.RESPONSIBILITY_RETRACTED, Initiator.RESPONSIBLE),
            ReportContent.CLOSED_ONLY));
  }
}
