// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReopenReason;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.volunteer.AssignmentRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Worked example E11 as a story: the person harmed moved away, comes back after six months, and is
 * asked anew.
 */
class ReopenedAfterSixMonthsTest {
  private static final CaseNotProceeded MOVED_AWAY =
      new CaseNotProceeded(closure(ClosureCause.MOVED_AWAY, Initiator.NOBODY));

  @Test
  void afterSixMonthsPeopleAreThereAndAreAskedAnew() {
    Story story = reopened();
    assertThat(story.stage()).isEqualTo(CaseStage.SCREENING);
    CaseState state = story.file().state();
    assertThat(state.participants()).containsOnlyKeys(HARMED, RESPONSIBLE);
    assertThat(state.assignments()).isEmpty();
    assertThat(state.closure()).isEmpty();
    assertThat(state.participant(HARMED).orElseThrow().consents()).isEmpty();
    assertThat(state.participant(HARMED).orElseThrow().carriedOver())
        .containsOnlyKeys(ConsentPurpose.ASSESSMENT, ConsentPurpose.DIRECT);

    story.then(
        new ReferralAccepted(),
        assigned(LEAD, AssignmentRole.LEAD),
        assigned(SECOND, AssignmentRole.CO));
    assertThat(story.codes(assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK)))
        .containsExactly("BLOCKED_CONSENT_CARRIED_OVER");
    for (ConsentPurpose purpose : List.of(ConsentPurpose.ASSESSMENT, ConsentPurpose.DIRECT)) {
      story.then(consent(HARMED, purpose), consent(RESPONSIBLE, purpose));
    }
    story.assess().prepare();
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    assertThat(story.file().state().participant(HARMED).orElseThrow().carriedOver())
        .isEmpty();
  }

  @Test
  void reopenedTwiceEveryEpisodeKeepsItsOwnReasonEndAndLength() {
    Story story = reopened();
    story.on(12, 20).then(MOVED_AWAY);
    story.on(12, 27).then(new CaseReopened(ReopenReason.CLOSED_IN_ERROR));
    assertThat(story.stage()).isEqualTo(CaseStage.ENGAGING);
    List<Episode> episodes = story.file().state().record().episodes();
    assertThat(episodes).extracting(Episode::number).containsExactly(1, 2, 3);
    assertThat(episodes.get(0).reason()).isEmpty();
    assertThat(episodes.get(0).end()).contains(CaseStage.NOT_PROCEEDED);
    assertThat(episodes.get(0).closure()).contains(MOVED_AWAY.closure());
    assertThat(episodes.get(0).wholeDays()).hasValue(28);
    assertThat(episodes.get(1).reason()).contains(ReopenReason.NEW_REQUEST);
    assertThat(episodes.get(1).wholeDays()).hasValue(19);
    assertThat(episodes.get(2).isOpen()).isTrue();
    assertThat(episodes.get(2).wholeDays()).isEmpty();
    assertThat(CaseFile.fold(story.file().entries()).state().record().episodes())
        .isEqualTo(episodes);
  }

  @Test
  void aRefusalOutlastsTheEpisodeInWhichItWasSaid() {
    Story story = Story.graffiti().engage().then(withdrawn(HARMED, ConsentPurpose.DIRECT));
    story.on(6, 1).then(MOVED_AWAY);
    story.on(12, 1).then(new CaseReopened(ReopenReason.CLOSED_IN_ERROR));
    assertThat(story.file().state().participant(HARMED).orElseThrow().consents())
        .containsOnlyKeys(ConsentPurpose.DIRECT);
  }

  @Test
  void aProcessOfAnEarlierEpisodeIsNoneOfTheNext() {
    Story story = Story.graffiti().engage().assess().prepare().meet().agree().keepTheAgreement();
    story.close();
    story.on(12, 1).then(new CaseReopened(ReopenReason.BREACH));
    CaseState state = story.file().state();
    assertThat(state.isProcessTaken()).isFalse();
    assertThat(state.outcome()).isEmpty();
    assertThat(state.agreementInForce()).isEmpty();
    assertThat(state.furthestStage()).isEqualTo(CaseStage.FOLLOW_UP);
    assertThat(state.record().episodes().get(0).end()).contains(CaseStage.COMPLETED);
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = reopened()
        .then(
            new ReferralAccepted(),
            assigned(LEAD, AssignmentRole.LEAD),
            assigned(SECOND, AssignmentRole.CO));
    story.codes(assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK));
    for (ConsentPurpose purpose : List.of(ConsentPurpose.ASSESSMENT, ConsentPurpose.DIRECT)) {
      story.then(consent(HARMED, purpose), consent(RESPONSIBLE, purpose));
    }
    return story.assess().prepare();
  }

  private static Story reopened() {
    Story story = Story.graffiti().engage();
    story.on(6, 1).then(MOVED_AWAY);
    return story.on(12, 1).then(new CaseReopened(ReopenReason.NEW_REQUEST));
  }
}
