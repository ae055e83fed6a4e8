// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.Initiator;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Refusal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case that waits: beside its stage and never instead of it. */
class HoldTest {
  private static final HoldPlaced WAIT = new HoldPlaced(HoldCause.AWAITING_COURT);

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.MATCH_NONE,
      names = "COMPLETED|NOT_PROCEEDED|RETURNED.*|ENTERED.*")
  void inEveryStageAHoldIsPlacedAndReleasedAndTheStageIsTheSame(CaseStage stage) {
    Story story = in(stage);
    assertThat(story.stage()).isEqualTo(stage);
    story.then(WAIT);
    assertThat(story.stage()).isEqualTo(stage);
    assertThat(story.file().state().hold()).contains(HoldCause.AWAITING_COURT);
    story.then(new HoldReleased());
    assertThat(story.stage()).isEqualTo(stage);
    assertThat(story.file().state().hold()).isEmpty();
  }

  @Test
  void whatIsNotPossibleOnHoldSaysForWhatTheCaseWaits() {
    Story story = in(CaseStage.SCREENING).then(WAIT);
    Decision decision = story.attempt(new ReferralAccepted());
    assertThat(((Decision.Refused) decision).refusals())
        .extracting(Refusal::code)
        .containsExactly("BLOCKED_ON_HOLD");
    assertThat(((Decision.Refused) decision).refusals().get(0).liftedBy())
        .containsExactly("hold-released");
    story.then(new HoldReleased(), new ReferralAccepted());
    assertThat(story.stage()).isEqualTo(CaseStage.ACCEPTED);
  }

  @Test
  void noHoldIsPlacedWithinAHoldAndNoneReleasedWithoutOne() {
    Story story = in(CaseStage.REFERRED);
    assertThat(story.codes(new HoldReleased())).containsExactly("BLOCKED_NOT_ON_HOLD");
    story.then(WAIT);
    assertThat(story.codes(WAIT)).containsExactly("BLOCKED_ON_HOLD");
  }

  @Test
  void aWithdrawalNeedNotWait() {
    Story story = in(CaseStage.READY).then(WAIT, withdrawn(HARMED, ConsentPurpose.DIRECT));
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    assertThat(story.file().state().hold()).isPresent();
    assertThat(story.codes(consent(HARMED, ConsentPurpose.DIRECT)))
        .containsExactly("BLOCKED_ON_HOLD");
  }

  @Test
  void closingEndsAHold() {
    Story story = in(CaseStage.ENGAGING)
        .then(
            WAIT,
            new CaseNotProceeded(closure(ClosureCause.PROCEEDINGS_TAKEN, Initiator.REFERRER)));
    assertThat(story.stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
    assertThat(story.file().state().hold()).isEmpty();
  }

  private static Story in(CaseStage stage) {
    Map<CaseStage, Supplier<Story>> stories = new EnumMap<>(CaseStage.class);
    stories.put(CaseStage.REFERRED, Story::graffiti);
    stories.put(CaseStage.SCREENING, () -> Story.graffiti().then(new ScreeningBegun()));
    stories.put(
        CaseStage.ACCEPTED,
        () -> Story.graffiti().then(new ScreeningBegun(), new ReferralAccepted()));
    stories.put(CaseStage.ENGAGING, () -> Story.graffiti().engage());
    stories.put(
        CaseStage.ASSESSING,
        () -> Story.graffiti()
            .engage()
            .then(Story.assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK)));
    stories.put(CaseStage.PREPARING, () -> Story.graffiti().engage().assess());
    stories.put(CaseStage.READY, HoldTest::ready);
    stories.put(CaseStage.SCHEDULED, () -> ready().schedule());
    stories.put(
        CaseStage.IN_PROCESS,
        () -> ready().schedule().start().then(new ProcessAdjourned(Story.MEETING)));
    stories.put(
        CaseStage.OUTCOME_RECORDED,
        () ->
            ready().meet().then(new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_NEEDED))));
    stories.put(CaseStage.MONITORING, () -> ready().meet().agree());
    stories.put(CaseStage.FOLLOW_UP, () -> ready().meet().agree().keepTheAgreement());
    return stories.get(stage).get();
  }

  private static Story ready() {
    return Story.graffiti().engage().assess().prepare();
  }
}
