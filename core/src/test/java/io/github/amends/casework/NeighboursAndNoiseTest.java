// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.acknowledged;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Profiles;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.ReferralSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Worked example E2 as a story: two neighbours, noise over a winter, both harmed and both
 * responsible; they meet, need no agreement, and the case is completed.
 */
class NeighboursAndNoiseTest {
  private static final ParticipantId UPSTAIRS = ParticipantId.of("p-upstairs");
  private static final ParticipantId DOWNSTAIRS = ParticipantId.of("p-downstairs");

  @Test
  void theyMeetAndNeedNoAgreement() {
    Story story = met();
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    story.then(new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_NEEDED)));
    assertThat(story.stage()).isEqualTo(CaseStage.OUTCOME_RECORDED);
    story.then(
        new ReferrerInformed(ReportContent.OUTCOME),
        Story.told(UPSTAIRS),
        Story.told(DOWNSTAIRS),
        new CaseCompleted());
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
    assertThat(story.file().state().agreementInForce()).isEmpty();
    assertThat(story.file().state().tookPart()).containsExactlyInAnyOrder(UPSTAIRS, DOWNSTAIRS);
  }

  @Test
  void nobodyIsCalledAnOffenderAndNobodyStandsOnOneSide() {
    Story story = met();
    assertThat(story.file().state().principals())
        .allMatch(each -> each.participant().isMutual())
        .allMatch(each -> each.participant().isOnHarmedSide())
        .allMatch(each -> each.participant().isOnResponsibleSide());
    assertThat(story.file().entries().toString())
        .doesNotContainIgnoringCase("offender")
        .doesNotContain("RESPONSIBLE", "HARMED");
  }

  @Test
  void onePartyAloneIsNoMeeting() {
    Story story = ready().on(6, 1).then(new MeetingScheduled(both()));
    assertThat(story.codes(started(MEETING, UPSTAIRS))).containsExactly("BLOCKED_ATTENDANCE");
  }

  @Test
  void onePreparedPartyIsNotReady() {
    Story story = suitable().then(prepared(UPSTAIRS));
    assertThat(story.stage()).isEqualTo(CaseStage.PREPARING);
    assertThat(story.codes(prepared(UPSTAIRS, DOWNSTAIRS)))
        .containsExactly("BLOCKED_PREPARATION_JOINT");
    story.then(prepared(DOWNSTAIRS));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
  }

  @Test
  void whoDeclinesIsAPartyLikeTheOther() {
    Story story = opened().takeIn().then(new ConsentRefused(DOWNSTAIRS, ConsentPurpose.DIRECT));
    assertThat(story.codes(
            new CaseNotProceeded(new Closure(ClosureCause.DECLINED, Initiator.MUTUAL_PARTY))))
        .isEmpty();
    assertThat(story.stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    return met()
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_NEEDED)),
            new ReferrerInformed(ReportContent.OUTCOME),
            Story.told(UPSTAIRS),
            Story.told(DOWNSTAIRS),
            new CaseCompleted());
  }

  private static Story opened() {
    DateRange winter = DateRange.of(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 4, 1));
    return Story.opening(
        CaseMachine.under(Profiles.rocRestore()),
        referral()
            .source(new ReferralSource.Agency(AgencyKind.COUNCIL, PartyRef.organisation("council")))
            .incident(Incident.builder()
                .kind(IncidentKind.NEIGHBOUR_DISPUTE)
                .time(new IncidentTime.Period(winter))
                .build())
            .justiceStage(JusticeStage.NONE)
            .build(),
        participant(UPSTAIRS, ParticipantRole.MUTUAL),
        participant(DOWNSTAIRS, ParticipantRole.MUTUAL));
  }

  private static Story suitable() {
    return opened()
        .takeIn()
        .involve(UPSTAIRS)
        .involve(DOWNSTAIRS)
        .then(
            acknowledged(UPSTAIRS, AcknowledgementDegree.OWN_PART),
            acknowledged(DOWNSTAIRS, AcknowledgementDegree.WISH_TO_REPAIR),
            assessed(UPSTAIRS, RiskRating.LOW, RiskConclusion.DIRECT_OK),
            assessed(DOWNSTAIRS, RiskRating.MEDIUM, RiskConclusion.DIRECT_OK),
            new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT)));
  }

  private static Story ready() {
    return suitable().then(prepared(UPSTAIRS), prepared(DOWNSTAIRS));
  }

  private static Story met() {
    return ready()
        .on(6, 1)
        .then(new MeetingScheduled(both()))
        .on(6, 14)
        .then(started(MEETING, UPSTAIRS, DOWNSTAIRS), new ProcessEnded(MEETING));
  }

  private static Meeting both() {
    return meeting(MEETING).build().withParticipants(UPSTAIRS, DOWNSTAIRS);
  }
}
