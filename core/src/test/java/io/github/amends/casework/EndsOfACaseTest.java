// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.Initiator;
import io.github.amends.event.Onward;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Profiles;
import io.github.amends.referral.IdentifiableHarm;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.SelfReferralRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways in which a case ends, as stories. */
class EndsOfACaseTest {
  @Test
  void aReferralThatIsNotTakenInIsClosed() {
    Story story = rejected(Onward.CLOSED);
    assertThat(story.stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
    assertThat(story.file().state().closure())
        .contains(closure(ClosureCause.OUT_OF_SCOPE, Initiator.SERVICE));
    assertThat(story.file().state().furthestStage()).isEqualTo(CaseStage.SCREENING);
  }

  @Test
  void aReferralThatIsNotTakenInGoesBack() {
    assertThat(rejected(Onward.RETURNED_TO_REFERRER).stage())
        .isEqualTo(CaseStage.RETURNED_TO_REFERRER);
  }

  @Test
  void aRejectionHasACauseThatTheServiceCanHave() {
    Story story = Story.graffiti().then(new ScreeningBegun());
    assertThat(story.codes(new ReferralRejected(
            closure(ClosureCause.OUT_OF_SCOPE, Initiator.HARMED), Onward.CLOSED)))
        .containsExactly("BLOCKED_CLOSE_CAUSE");
  }

  @Test
  void anUnsuitableCaseGoesBackToTheReferrerAsAConsequence() {
    Story story = Story.graffiti()
        .engage()
        .then(Story.assessed(HARMED, RiskRating.HIGH, RiskConclusion.NOT_SUITABLE));
    Decision.Accepted accepted =
        story.accepted(new SuitabilityDecided(new Suitability.NotSuitable()));
    assertThat(accepted.entries())
        .extracting(CaseEntry::event)
        .endsWith(new CaseReturned(
            closure(ClosureCause.UNSUITABLE, Initiator.SERVICE), ReportContent.CLOSED_ONLY));
    assertThat(story.stage()).isEqualTo(CaseStage.RETURNED_TO_REFERRER);
    assertThat(story.file().state().aftermath().isReferrerInformed()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = OutcomeKind.class,
      names = {"NO_AGREEMENT_NEEDED", "NO_AGREEMENT_REACHED", "ENDED_EARLY"})
  void aCaseWithoutAnAgreementIsCompletedOnceTheReferrerIsTold(OutcomeKind kind) {
    Story story = met().then(new OutcomeRecorded(new Outcome(kind)));
    assertThat(story.stage()).isEqualTo(CaseStage.OUTCOME_RECORDED);
    assertThat(story.codes(new CaseCompleted()))
        .containsExactly("BLOCKED_REPORT_OWED", "BLOCKED_INFORM_OWED");
    story.then(
        new ReferrerInformed(ReportContent.OUTCOME), Story.told(HARMED), new CaseCompleted());
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
  }

  @Test
  void noAgreementMayAlsoGoBackWithItsReport() {
    Story story = met()
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_REACHED)),
            new CaseReturned(
                closure(ClosureCause.NO_AGREEMENT, Initiator.NOBODY), ReportContent.OUTCOME));
    assertThat(story.stage()).isEqualTo(CaseStage.RETURNED_TO_REFERRER);
  }

  @Test
  void anAgreementThatWasNotKeptGoesBack() {
    Story story = met().agree();
    CaseReturned returned = new CaseReturned(
        closure(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE),
        ReportContent.OUTCOME_AND_COMPLIANCE);
    assertThat(story.codes(new CaseNotProceeded(returned.closure())))
        .containsExactlyInAnyOrder("BLOCKED_AGREEMENT_IN_FORCE", "BLOCKED_CLOSE_CAUSE");
    assertThat(story.codes(returned)).isEmpty();
    assertThat(story.stage()).isEqualTo(CaseStage.RETURNED_TO_REFERRER);
  }

  @Test
  void withoutAnAgreementThereIsNoneToBreak() {
    Story story = Story.graffiti().takeIn();
    assertThat(story.codes(new CaseReturned(
            closure(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE),
            ReportContent.CLOSED_ONLY)))
        .containsExactly("BLOCKED_CLOSE_CAUSE");
  }

  @Test
  void whoReferredThemselvesIsOwedNoReport() {
    Story story = Story.opening(
            CaseMachine.under(Profiles.rocRestore()),
            referral().source(new ReferralSource.Party(SelfReferralRole.HARMED)).build(),
            harmed(),
            responsible())
        .engage()
        .assess()
        .prepare()
        .meet();
    story.then(
        new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_NEEDED)),
        Story.told(HARMED),
        new CaseCompleted());
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
    assertThat(story.file().state().aftermath().isReferrerInformed()).isFalse();
  }

  @Test
  void aHarmedCommunityIsSpokenFor() {
    Story story = Story.opening(
        CaseMachine.under(Profiles.rocRestore()),
        referral().identifiableHarm(IdentifiableHarm.PUBLIC_PROPERTY).build(),
        responsible());
    story.then(new ParticipantAdded(participant(HARMED, ParticipantRole.COMMUNITY)));
    story.engage().assess().prepare().meet();
    assertThat(story.file().state().tookPart()).containsExactlyInAnyOrder(HARMED, RESPONSIBLE);
    story.agree().keepTheAgreement().close();
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
  }

  @Test
  void aHarmThatNobodySpeaksForComesToNoMeeting() {
    Story story = Story.opening(
            CaseMachine.under(Profiles.rocRestore()),
            referral().identifiableHarm(IdentifiableHarm.ENVIRONMENT).build(),
            responsible())
        .takeIn()
        .involve(RESPONSIBLE);
    story.then(
        Story.acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL),
        Story.assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK));
    assertThat(story.codes(new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT))))
        .containsExactly("BLOCKED_ATTENDANCE");
  }

  @Test
  void aClosedCaseTakesOnlyAWithdrawalAndAFollowUp() {
    Story story = Story.graffiti()
        .takeIn()
        .then(Story.informed(HARMED), Story.consent(HARMED, ConsentPurpose.FOLLOW_UP));
    story.then(new CaseNotProceeded(closure(ClosureCause.NO_CONTACT, Initiator.NOBODY)));
    assertThat(story.codes(new ScreeningBegun())).containsExactly("BLOCKED_CASE_CLOSED");
    story.then(
        new FollowUpRecorded(new FollowUp(HARMED, Reached.REACHED, Wellbeing.SAME)),
        Story.withdrawn(HARMED, ConsentPurpose.FOLLOW_UP));
    assertThat(story.codes(
            new FollowUpRecorded(new FollowUp(HARMED, Reached.NOT_REACHED, Wellbeing.NOT_SAID))))
        .containsExactly("BLOCKED_CONSENT_WITHDRAWN");
    assertThat(story.stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
  }

  private static Story rejected(Onward onward) {
    return Story.graffiti()
        .then(
            new ScreeningBegun(),
            new ReferralRejected(closure(ClosureCause.OUT_OF_SCOPE, Initiator.SERVICE), onward));
  }

  private static Story met() {
    return Story.graffiti().engage().assess().prepare().meet();
  }
}
