// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.AGREEMENT;
import static io.github.amends.casework.Story.APOLOGY;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.REPAIR;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.consent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.EventType;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Rules;
import org.junit.jupiter.api.Test;

/**
 * Worked example E1 as a story: graffiti in Bolton, two volunteers, repair and an apology, and a
 * telephone call afterwards.
 */
class GraffitiInBoltonTest {
  @Test
  void theCaseGoesAllTheWayFromTheReferralToItsCompletion() {
    Story story = Story.graffiti();
    assertThat(story.stage()).isEqualTo(CaseStage.REFERRED);
    story.engage();
    assertThat(story.stage()).isEqualTo(CaseStage.ENGAGING);
    story.assess();
    assertThat(story.stage()).isEqualTo(CaseStage.PREPARING);
    story.prepare();
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    story.meet();
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    story.agree();
    assertThat(story.stage()).isEqualTo(CaseStage.MONITORING);
    story.keepTheAgreement();
    assertThat(story.stage()).isEqualTo(CaseStage.FOLLOW_UP);
    story.close();
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
    assertThat(CaseFile.fold(story.file().entries()).state())
        .isEqualTo(story.file().state());
  }

  @Test
  void theVolunteersCallAfterwardsWhereTheyMay() {
    Story story = completed();
    FollowUpRecorded call =
        new FollowUpRecorded(new FollowUp(HARMED, Reached.REACHED, Wellbeing.BETTER));
    assertThat(story.codes(call)).containsExactly("BLOCKED_CONSENT_MISSING");

    Story agreed = throughMonitoring().then(consent(HARMED, ConsentPurpose.FOLLOW_UP));
    assertThat(agreed
            .then(new ReferrerInformed(ReportContent.OUTCOME), Story.told(HARMED))
            .codes(new CaseCompleted()))
        .containsExactly("MON-02");
    agreed
        .then(new FollowUpRecorded(new FollowUp(HARMED, Reached.NOT_REACHED, Wellbeing.NOT_SAID)))
        .then(new CaseCompleted());
    agreed.on(9, 1).then(call);
    assertThat(agreed.stage()).isEqualTo(CaseStage.COMPLETED);
  }

  @Test
  void theLogTellsTheStoryInOrder() {
    assertThat(completed().file().entries())
        .extracting(entry -> entry.event().type())
        .startsWith(
            EventType.REFERRAL_RECEIVED,
            EventType.PROFILE_PINNED,
            EventType.SCREENING_BEGUN,
            EventType.REFERRAL_ACCEPTED,
            EventType.FACILITATOR_ASSIGNED,
            EventType.FACILITATOR_ASSIGNED,
            EventType.CONTACT_ATTEMPTED)
        .containsSubsequence(
            EventType.PREPARATION_RECORDED,
            EventType.MEETING_SCHEDULED,
            EventType.PROCESS_STARTED,
            EventType.GUARD_SNAPSHOT_TAKEN,
            EventType.PROCESS_ENDED,
            EventType.OUTCOME_RECORDED,
            EventType.AGREEMENT_DRAFTED,
            EventType.AGREEMENT_AGREED,
            EventType.TERM_PROGRESS_RECORDED,
            EventType.REFERRER_INFORMED)
        .endsWith(EventType.CASE_COMPLETED);
  }

  @Test
  void theStartOfTheMeetingLeavesAProofOfWhatHeld() {
    GuardSnapshotTaken snapshot = completed().file().entries().stream()
        .map(CaseEntry::event)
        .filter(GuardSnapshotTaken.class::isInstance)
        .map(GuardSnapshotTaken.class::cast)
        .findFirst()
        .orElseThrow();
    assertThat(snapshot.meeting()).isEqualTo(MEETING);
    assertThat(snapshot.satisfied())
        .contains(
            Rules.CON_01,
            Rules.ACC_01,
            Rules.RSK_01,
            Rules.RSK_04,
            Rules.PRE_01,
            Rules.FAC_06,
            Rules.FAC_08,
            Rules.MTG_01)
        .isSorted();
  }

  @Test
  void theStateKnowsWhoDidWhat() {
    CaseState state = completed().file().state();
    assertThat(state.tookPart()).containsExactlyInAnyOrder(HARMED, RESPONSIBLE);
    assertThat(state.assignments()).containsOnlyKeys(LEAD, SECOND);
    assertThat(state.sittingsHeld()).isEqualTo(1);
    assertThat(state.agreementInForce().orElseThrow().id()).isEqualTo(AGREEMENT);
    assertThat(state.terms().values())
        .allMatch(term -> term.status() == TermStatus.FULFILLED)
        .extracting(term -> term.term().id())
        .containsExactly(REPAIR, APOLOGY);
    assertThat(state.aftermath().isReferrerInformed()).isTrue();
    assertThat(state.furthestStage()).isEqualTo(CaseStage.FOLLOW_UP);
    assertThat(state.closure()).isEmpty();
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = throughMonitoring()
        .then(
            consent(HARMED, ConsentPurpose.FOLLOW_UP),
            new FollowUpRecorded(new FollowUp(HARMED, Reached.REACHED, Wellbeing.BETTER)));
    story.codes(new CaseCompleted());
    return story.close();
  }

  private static Story throughMonitoring() {
    return Story.graffiti().engage().assess().prepare().meet().agree().keepTheAgreement();
  }

  private static Story completed() {
    return throughMonitoring().close();
  }
}
