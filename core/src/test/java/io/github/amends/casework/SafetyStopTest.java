// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ReportContent;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.StopCause;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.Meeting;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stop for safety as a story: anybody may stop, at any time, and nothing stands in the way. */
class SafetyStopTest {
  private static final SuitabilityDecided SUITABLE =
      new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT));
  private static final CaseNotProceeded TOO_RISKY =
      new CaseNotProceeded(closure(ClosureCause.RISK_TOO_HIGH, Initiator.SERVICE));

  @ParameterizedTest
  @EnumSource
  void theMeetingIsStoppedWhileItRuns(ProcessTaken taken) {
    Story story = running().then(stop(taken));
    CaseState state = story.file().state();
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    assertThat(state.meetings().get(MEETING).status()).isEqualTo(MeetingStatus.STOPPED);
    assertThat(state.isProcessTaken()).isEqualTo(taken == ProcessTaken.TOOK_PLACE);
    assertThat(state.safety().stopSequence()).isEqualTo(story.file().sequence());
  }

  @Test
  void aFixedMeetingIsStoppedBeforeItStartsAndOnHoldToo() {
    Story story =
        scheduled().then(new HoldPlaced(HoldCause.ILLNESS), stop(ProcessTaken.DID_NOT_TAKE_PLACE));
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    assertThat(story.file().state().hold()).contains(HoldCause.ILLNESS);
    assertThat(story.file().state().meetings().get(MEETING).status())
        .isEqualTo(MeetingStatus.CANCELLED);
  }

  @Test
  void itGoesOnOnlyAfterBothSidesWereAssessedAnew() {
    Story story = running().then(stop(ProcessTaken.DID_NOT_TAKE_PLACE));
    assertThat(story.codes(SUITABLE)).containsExactly("BLOCKED_RISK_STALE", "BLOCKED_RISK_STALE");
    story.then(Story.anew(low(HARMED)));
    assertThat(story.codes(SUITABLE)).containsExactly("BLOCKED_RISK_STALE");
    assertThat(story.codes(new RouteChanged(Route.DIRECT, RouteChangeCause.RISK)))
        .containsExactly("BLOCKED_RISK_STALE");
    story.then(Story.anew(low(RESPONSIBLE)), SUITABLE);
    // The preparation stays.
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    story.then(new MeetingScheduled(again()));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
  }

  @Test
  void aStopBeforeAnybodySpokeLeavesTheCaseWithoutAProcess() {
    Story story = running().then(stop(ProcessTaken.DID_NOT_TAKE_PLACE));
    assertThat(story.codes(new OutcomeRecorded(new Outcome(OutcomeKind.ENDED_EARLY))))
        .containsExactly("BLOCKED_NO_PROCESS");
    story.then(TOO_RISKY);
    assertThat(story.stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
  }

  @Test
  void aProcessThatHadTakenPlaceHasAnOutcomeBeforeTheCaseEnds() {
    Story story = running().then(stop(ProcessTaken.TOOK_PLACE));
    assertThat(story.codes(TOO_RISKY)).containsExactly("BLOCKED_CLOSE_CAUSE");
    CaseReturned returned = new CaseReturned(
        closure(ClosureCause.RISK_TOO_HIGH, Initiator.SERVICE), ReportContent.CLOSED_ONLY);
    assertThat(story.codes(returned)).containsExactly("BLOCKED_OUTCOME_OWED");
    assertThat(story.codes(new SuitabilityDecided(new Suitability.NotSuitable())))
        .containsExactly("BLOCKED_OUTCOME_OWED");
    story.then(new OutcomeRecorded(new Outcome(OutcomeKind.ENDED_EARLY)), returned);
    assertThat(story.stage()).isEqualTo(CaseStage.RETURNED_TO_REFERRER);
  }

  @Test
  void whatIsTakenBackBeforeTheMeetingIsAskedAgainAtItsStart() {
    Story story = scheduled().then(new AcknowledgementRetracted(RESPONSIBLE));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
    assertThat(story.codes(Story.started(MEETING)))
        .containsExactly("BLOCKED_ACKNOWLEDGEMENT_RETRACTED");
  }

  @Test
  void aRiskThatIsJudgedAnewIsAskedAgainAtTheStart() {
    Story story = scheduled()
        .then(Story.anew(assessed(HARMED, RiskRating.UNACCEPTABLE, RiskConclusion.NOT_SUITABLE)));
    assertThat(story.codes(Story.started(MEETING))).containsExactly("BLOCKED_RISK_UNACCEPTABLE");
  }

  @Test
  void aRiskThatRulesTheRouteOutSendsAReadyCaseBackToAssessment() {
    Story story = Story.graffiti().engage().assess().prepare();
    story.then(Story.anew(assessed(HARMED, RiskRating.HIGH, RiskConclusion.INDIRECT_ONLY)));
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    assertThat(story.codes(SUITABLE)).containsExactly("BLOCKED_RISK_UNACCEPTABLE");
  }

  private static Story scheduled() {
    return Story.graffiti().engage().assess().prepare().schedule();
  }

  private static Story running() {
    return scheduled().start();
  }

  private static ProcessStopped stop(ProcessTaken taken) {
    return new ProcessStopped(StopCause.SAFETY, taken);
  }

  private static RiskAssessed low(ParticipantId who) {
    return assessed(who, RiskRating.LOW, RiskConclusion.DIRECT_OK);
  }

  private static Meeting again() {
    return meeting(MeetingId.of("m-2"))
        .startsAt(Instant.parse("2026-07-14T17:00:00Z"))
        .endsAt(Instant.parse("2026-07-14T19:00:00Z"))
        .build();
  }
}
