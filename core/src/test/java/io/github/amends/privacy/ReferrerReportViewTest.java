// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static io.github.amends.casework.Story.APOLOGY;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.REPAIR;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.TermId;
import io.github.amends.casework.Story;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Compliance;
import io.github.amends.event.Initiator;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ReportContent;
import io.github.amends.event.StopCause;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.privacy.ReferrerReportView.Step;
import io.github.amends.privacy.ReferrerReportView.StepKind;
import org.junit.jupiter.api.Test;

class ReferrerReportViewTest {

  @Test
  void itTellsTheStepsTheOutcomeAndTheCompliance() {
    ReferrerReportView report = full(agreed().keepTheAgreement().close());
    assertThat(report.steps())
        .extracting(Step::kind)
        .containsExactly(
            StepKind.RECEIVED,
            StepKind.ACCEPTED,
            StepKind.MEETING_HELD,
            StepKind.OUTCOME_RECORDED,
            StepKind.AGREEMENT_MADE,
            StepKind.CLOSED);
    assertThat(report.outcome()).contains(OutcomeKind.AGREEMENT);
    assertThat(report.compliance()).contains(Compliance.KEPT);
    assertThat(report.statement()).contains("not to be used against anyone");
  }

  @Test
  void noStepIsToldMoreCloselyThanTheDay() {
    assertThat(full(agreed()).steps())
        .extracting(step -> step.occurred().precision())
        .containsOnly(Occurred.Precision.DAY);
  }

  @Test
  void failureIsToldAsWellAsSuccess() {
    assertThat(full(agreed()).compliance()).contains(Compliance.GOING_ON);
    assertThat(full(agreed().then(Story.fulfilled(REPAIR), ended(APOLOGY))).compliance())
        .contains(Compliance.PARTLY_KEPT);
    assertThat(full(agreed().then(ended(REPAIR), ended(APOLOGY))).compliance())
        .contains(Compliance.NOT_KEPT);
    assertThat(full(Story.graffiti()).compliance()).isEmpty();
  }

  @Test
  void whereSharingIsNotAgreedItSaysOnlyThatTheCaseIsClosed() {
    ReferrerReportView report = ReferrerReportView.of(
        agreed().keepTheAgreement().close().file(), ReportContent.CLOSED_ONLY);
    assertThat(report.steps())
        .extracting(Step::kind)
        .containsExactly(StepKind.RECEIVED, StepKind.CLOSED);
    assertThat(report.outcome()).isEmpty();
    assertThat(report.compliance()).isEmpty();
  }

  @Test
  void theOutcomeCanBeToldWithoutTheCompliance() {
    ReferrerReportView report = ReferrerReportView.of(agreed().file(), ReportContent.OUTCOME);
    assertThat(report.outcome()).contains(OutcomeKind.AGREEMENT);
    assertThat(report.compliance()).isEmpty();
  }

  @Test
  void whoDidNotGoOnDoesNotShow() {
    ReferrerReportView harmed = closed(ClosureCause.WITHDREW, Initiator.HARMED);
    assertThat(closed(ClosureCause.WITHDREW, Initiator.RESPONSIBLE)).isEqualTo(harmed);
    assertThat(closed(ClosureCause.RISK_TOO_HIGH, Initiator.SERVICE)).isEqualTo(harmed);
  }

  @Test
  void whatWasAcknowledgedDoesNotShow() {
    Story full = Story.graffiti().takeIn().involve(RESPONSIBLE).involve(HARMED);
    Story denied = Story.graffiti().takeIn().involve(RESPONSIBLE).involve(HARMED);
    full.then(Story.acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL));
    denied.then(Story.acknowledged(RESPONSIBLE, AcknowledgementDegree.DENIED));
    assertThat(full(denied)).isEqualTo(full(full));
  }

  @Test
  void aMeetingThatWasStoppedIsHeldOnlyWhereItIsSaidToHaveTakenPlace() {
    assertThat(stopped(ProcessTaken.TOOK_PLACE)).isEqualTo(1);
    assertThat(stopped(ProcessTaken.DID_NOT_TAKE_PLACE)).isZero();
  }

  private static long stopped(ProcessTaken taken) {
    Story story = Story.graffiti().engage().assess().prepare().schedule().start();
    return full(story.then(new ProcessStopped(StopCause.SAFETY, taken))).steps().stream()
        .filter(step -> step.kind() == StepKind.MEETING_HELD)
        .count();
  }

  private static Story agreed() {
    return Story.graffiti().engage().assess().prepare().meet().agree().on(7, 1);
  }

  private static TermProgressRecorded ended(TermId term) {
    return new TermProgressRecorded(TermProgress.builder()
        .term(term)
        .result(TermResult.NOT_FULFILLED)
        .quantity(0)
        .build());
  }

  private static ReferrerReportView closed(ClosureCause cause, Initiator initiator) {
    Story story = Story.graffiti().engage();
    return full(story.then(new CaseNotProceeded(Story.closure(cause, initiator))));
  }

  private static ReferrerReportView full(Story story) {
    return ReferrerReportView.of(story.file(), ReportContent.OUTCOME_AND_COMPLIANCE);
  }
}
