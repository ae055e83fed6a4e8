// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.FurtherAbuse;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Profiles;
import io.github.amends.referral.Referral;
import io.github.amends.referral.Requester;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.AssignmentRole;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Worked example E6 as a story: domestic abuse under the Scottish profile; a meeting is refused,
 * and the person responsible writes a letter that is not sent.
 */
class LetterNotSentTest {
  private static final FacilitatorId SUPERVISOR = FacilitatorId.of("f-supervisor");
  private static final ExchangeId LETTER = ExchangeId.of("x-letter");

  @Test
  void onlyThePersonHarmedBringsSuchACaseIn() {
    Story story = opened(Requester.REFERRER).then(new ScreeningBegun());
    assertThat(story.codes(new ReferralAccepted())).containsExactly("BLOCKED_GBV_INITIATOR");
  }

  @Test
  void nobodyMeetsOrWritesToTheOtherWhileFurtherAbuseIsPossible() {
    Story story = assessedBoth();
    assertThat(story.codes(suitable(Route.DIRECT))).containsExactly("BLOCKED_GBV_DIRECT");
    assertThat(story.codes(suitable(Route.INDIRECT))).containsExactly("BLOCKED_GBV_DIRECT");
    assertThat(story.codes(suitable(Route.NO_CONTACT))).isEmpty();
  }

  @Test
  void theLetterIsKeptAndNeverDelivered() {
    Story story = written();
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    assertThat(story.file().state().course().lettersKept()).containsEntry(LETTER, RESPONSIBLE);
    assertThat(story.codes(new ExchangeDelivered(LETTER)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
    assertThat(story.codes(new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT))))
        .containsExactly("BLOCKED_OUTCOME_KIND");
  }

  @Test
  void whatIsReportedWithoutTheConsentOfAllIsThatTheCaseIsClosed() {
    Story story = written().then(new OutcomeRecorded(new Outcome(OutcomeKind.INDIRECT_COMPLETED)));
    assertThat(story.codes(new ReferrerInformed(ReportContent.OUTCOME)))
        .contains("BLOCKED_REPORT_CONSENT");
    assertThat(told().stage()).isEqualTo(CaseStage.COMPLETED);
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = assessedBoth();
    story.codes(suitable(Route.DIRECT));
    story.then(
        suitable(Route.NO_CONTACT),
        new NoSendLetterWritten(LETTER, RESPONSIBLE),
        new OutcomeRecorded(new Outcome(OutcomeKind.INDIRECT_COMPLETED)));
    story.codes(new ReferrerInformed(ReportContent.OUTCOME));
    return story.then(
        new ReferrerInformed(ReportContent.CLOSED_ONLY), Story.told(HARMED), new CaseCompleted());
  }

  private static Story opened(Requester requester) {
    Referral referral = referral().build();
    return Story.opening(
        CaseMachine.under(Profiles.scotland()),
        referral
            .withRequestedBy(requester)
            .withIncident(referral.incident().withSensitivities(Sensitivity.GENDER_BASED_VIOLENCE)),
        harmed(),
        responsible());
  }

  private static Story assessedBoth() {
    return opened(Requester.HARMED)
        .engage()
        .standing(Standings.inOrder(SUPERVISOR))
        .then(
            assigned(SUPERVISOR, AssignmentRole.SUPERVISOR),
            consent(RESPONSIBLE, ConsentPurpose.INDIRECT),
            abusePossible(RESPONSIBLE),
            abusePossible(HARMED));
  }

  private static Story written() {
    return assessedBoth()
        .then(suitable(Route.NO_CONTACT), new NoSendLetterWritten(LETTER, RESPONSIBLE));
  }

  private static RiskAssessed abusePossible(ParticipantId who) {
    return new RiskAssessed(assessed(who, RiskRating.MEDIUM, RiskConclusion.DIRECT_OK)
        .assessment()
        .withFurtherAbuse(FurtherAbuse.POSSIBLE));
  }

  private static SuitabilityDecided suitable(Route route) {
    return new SuitabilityDecided(new Suitability.Suitable(route), Optional.of(SUPERVISOR));
  }
}
