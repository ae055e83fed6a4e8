// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.ConsentStatus;
import io.github.amends.casework.Story;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.Initiator;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.StopCause;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.privacy.ParticipantView.Outlook;
import io.github.amends.privacy.ParticipantView.Part;
import io.github.amends.privacy.ParticipantView.SittingState;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantViewTest {

  @Test
  void itShowsWhatTheyThemselvesWereToldAndSaid() {
    ParticipantView view = viewOf(Story.graffiti().engage(), HARMED);
    assertThat(view.information()).hasSize(1);
    assertThat(view.consents())
        .extracting(ParticipantView.OwnConsent::purpose)
        .containsExactly(ConsentPurpose.ASSESSMENT, ConsentPurpose.DIRECT);
    assertThat(view.consents())
        .extracting(ParticipantView.OwnConsent::status)
        .containsOnly(ConsentStatus.ACTIVE);
    assertThat(view.outlook()).isEqualTo(Outlook.UNDER_CONSIDERATION);
  }

  @Test
  void nothingThatIsKeptAboutAnotherChangesIt() {
    Story story = Story.graffiti().takeIn().involve(HARMED).involve(RESPONSIBLE);
    ParticipantView before = viewOf(story, HARMED);
    for (CaseEvent event : List.<CaseEvent>of(
        Story.contacted(RESPONSIBLE, ContactOutcome.NO_ANSWER),
        new InformationRecorded(
            Story.information(RESPONSIBLE).id(InformationId.of("i-2")).build()),
        Story.consent(RESPONSIBLE, ConsentPurpose.FOLLOW_UP),
        new ConsentRefused(RESPONSIBLE, ConsentPurpose.RESEARCH),
        Story.acknowledged(RESPONSIBLE, AcknowledgementDegree.PARTIAL),
        Story.assessed(RESPONSIBLE, RiskRating.HIGH, RiskConclusion.INDIRECT_ONLY),
        Story.withdrawn(RESPONSIBLE, ConsentPurpose.FOLLOW_UP))) {
      story.then(event);
      assertThat(viewOf(story, HARMED)).as(event.type().code()).isEqualTo(before);
    }
  }

  @Test
  void aWithdrawalLooksLikeAnyOtherStopToTheOtherSide() {
    Story withdrawn = scheduled().then(Story.withdrawn(RESPONSIBLE, ConsentPurpose.DIRECT));
    Story stopped =
        scheduled().then(new ProcessStopped(StopCause.SAFETY, ProcessTaken.DID_NOT_TAKE_PLACE));
    ParticipantView view = viewOf(withdrawn, HARMED);
    assertThat(view).isEqualTo(viewOf(stopped, HARMED));
    assertThat(view.outlook()).isEqualTo(Outlook.WILL_NOT_GO_ON);
    assertThat(view.sittings())
        .extracting(ParticipantView.Sitting::state)
        .containsExactly(SittingState.DID_NOT_TAKE_PLACE);
  }

  @Test
  void aWithdrawalInTheMeetingLooksLikeAStopForSafety() {
    Story withdrawn = scheduled().start().then(Story.withdrawn(RESPONSIBLE, ConsentPurpose.DIRECT));
    Story stopped = scheduled()
        .start()
        .then(new ProcessStopped(StopCause.SAFETY, ProcessTaken.DID_NOT_TAKE_PLACE));
    assertThat(viewOf(withdrawn, HARMED)).isEqualTo(viewOf(stopped, HARMED));
    assertThat(viewOf(withdrawn, HARMED).sittings())
        .extracting(ParticipantView.Sitting::state)
        .containsExactly(SittingState.BROKEN_OFF);
  }

  @Test
  void aClosingLooksTheSameWhateverItsCauseAndWhoeverBroughtItAbout() {
    ParticipantView withdrew = closed(ClosureCause.WITHDREW, Initiator.RESPONSIBLE);
    assertThat(withdrew.outlook()).isEqualTo(Outlook.WILL_NOT_GO_ON);
    assertThat(closed(ClosureCause.DECLINED, Initiator.RESPONSIBLE)).isEqualTo(withdrew);
    assertThat(closed(ClosureCause.NO_FACILITATOR_AVAILABLE, Initiator.SERVICE))
        .isEqualTo(withdrew);
    assertThat(closed(ClosureCause.RISK_TOO_HIGH, Initiator.SERVICE)).isEqualTo(withdrew);
  }

  @Test
  void whoeverWithdrewSeesTheirOwnWithdrawal() {
    Story story = scheduled().then(Story.withdrawn(HARMED, ConsentPurpose.DIRECT));
    assertThat(viewOf(story, HARMED).consents())
        .filteredOn(consent -> consent.purpose() == ConsentPurpose.DIRECT)
        .extracting(ParticipantView.OwnConsent::status)
        .containsExactly(ConsentStatus.WITHDRAWN);
  }

  @Test
  void theOutlookFollowsTheCase() {
    Story story = Story.graffiti();
    assertThat(viewOf(story, HARMED).outlook()).isEqualTo(Outlook.UNDER_CONSIDERATION);
    story.engage().assess().prepare().schedule();
    assertThat(viewOf(story, HARMED).outlook()).isEqualTo(Outlook.FIXED);
    assertThat(viewOf(story, HARMED).sittings().get(0).state()).isEqualTo(SittingState.PLANNED);
    story.start();
    assertThat(viewOf(story, HARMED).outlook()).isEqualTo(Outlook.UNDER_WAY);
    assertThat(viewOf(story, HARMED).sittings().get(0).state()).isEqualTo(SittingState.RUNNING);
    story.then(new ProcessEnded(MEETING)).agree();
    assertThat(viewOf(story, HARMED).outlook()).isEqualTo(Outlook.TOOK_PLACE);
    assertThat(viewOf(story, HARMED).sittings().get(0).state()).isEqualTo(SittingState.TOOK_PLACE);
    story.keepTheAgreement().close();
    assertThat(viewOf(story, HARMED).outlook()).isEqualTo(Outlook.ENDED);
  }

  @Test
  void eachSideSeesTheTermsFromItsOwnEnd() {
    Story story = Story.graffiti().engage().assess().prepare().meet().agree();
    assertThat(viewOf(story, HARMED).terms())
        .hasSize(2)
        .extracting(ParticipantView.OwnTerm::part)
        .containsOnly(Part.OWED_TO_YOU);
    assertThat(viewOf(story, RESPONSIBLE).terms())
        .hasSize(2)
        .extracting(ParticipantView.OwnTerm::part)
        .containsOnly(Part.OWED_BY_YOU);
    assertThat(viewOf(story, HARMED).outcome()).contains(OutcomeKind.AGREEMENT);
  }

  @Test
  void somebodyWhoIsNotInTheCaseHasNoView() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> viewOf(Story.graffiti(), ParticipantId.of("p-nobody")))
        .withMessageNotContaining("p-nobody");
  }

  private static Story scheduled() {
    return Story.graffiti().engage().assess().prepare().schedule();
  }

  private static ParticipantView closed(ClosureCause cause, Initiator initiator) {
    Story story = Story.graffiti().engage();
    return viewOf(story.then(new CaseNotProceeded(Story.closure(cause, initiator))), HARMED);
  }

  private static ParticipantView viewOf(Story story, ParticipantId who) {
    return ParticipantView.of(story.file(), who);
  }
}
