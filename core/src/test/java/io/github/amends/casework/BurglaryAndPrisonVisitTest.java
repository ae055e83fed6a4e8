// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.acknowledged;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.contacted;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.information;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.Channel;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.practice.Profiles;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.ReferralSource;
import org.junit.jupiter.api.Test;

/**
 * Worked example E3 as a story: a burglary, after the sentence; the person responsible is visited
 * in prison, messages go to and fro, and in the end the two meet.
 */
class BurglaryAndPrisonVisitTest {
  private static final SuitabilityDecided BY_MESSAGES =
      new SuitabilityDecided(new Suitability.Suitable(Route.INDIRECT));

  @Test
  void messagesGoToAndFroUntilBothWishToMeet() {
    Story story = afterMessages();
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    assertThat(story.codes(new MeetingScheduled(meeting(MEETING).build())))
        .contains("BLOCKED_CONSENT_MISSING", "BLOCKED_RISK_UNACCEPTABLE");
    wishToMeet(story);
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    meet(story);
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
  }

  @Test
  void thatItBeganByMessagesIsKept() {
    Story story = told();
    assertThat(story.file().state().course().routes())
        .containsExactly(Route.INDIRECT, Route.DIRECT);
    assertThat(story.file().state().course().delivered()).hasSize(2);
    assertThat(story.file().state().sittingsHeld()).isEqualTo(1);
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = afterMessages();
    story.codes(new MeetingScheduled(meeting(MEETING).build()));
    return meet(wishToMeet(story));
  }

  private static Story afterMessages() {
    Story story = Story.opening(
            CaseMachine.under(Profiles.englandAndWales()),
            referral()
                .source(new ReferralSource.Agency(AgencyKind.PRISON, PartyRef.organisation("hmp")))
                .incident(Incident.builder()
                    .kind(IncidentKind.OFFENCE)
                    .time(new IncidentTime.Unknown(IncidentTime.Reason.NOT_TOLD))
                    .build())
                .justiceStage(JusticeStage.IN_SENTENCE)
                .build(),
            harmed(),
            responsible())
        .takeIn();
    return visited(visited(story, RESPONSIBLE), HARMED)
        .then(acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL))
        .then(
            assessed(RESPONSIBLE, RiskRating.MEDIUM, RiskConclusion.INDIRECT_ONLY),
            assessed(HARMED, RiskRating.MEDIUM, RiskConclusion.INDIRECT_ONLY),
            BY_MESSAGES)
        .prepare()
        .then(
            message("x-question", HARMED, RESPONSIBLE),
            new ExchangeDelivered(ExchangeId.of("x-question")),
            message("x-answer", RESPONSIBLE, HARMED),
            new ExchangeDelivered(ExchangeId.of("x-answer")));
  }

  /** Somebody is seen, in prison or at home, and agrees to be assessed and to hear the other. */
  private static Story visited(Story story, ParticipantId who) {
    return story.then(
        contacted(who, ContactOutcome.REACHED),
        new InformationRecorded(information(who).channel(Channel.MEETING).build()),
        consent(who, ConsentPurpose.ASSESSMENT),
        consent(who, ConsentPurpose.INDIRECT));
  }

  private static ExchangeSent message(String id, ParticipantId from, ParticipantId to) {
    return new ExchangeSent(new IndirectExchange(ExchangeId.of(id), from, to, Medium.AUDIO));
  }

  private static Story wishToMeet(Story story) {
    return story.then(
        consent(HARMED, ConsentPurpose.DIRECT),
        consent(RESPONSIBLE, ConsentPurpose.DIRECT),
        Story.anew(assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK)),
        Story.anew(assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK)),
        new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH));
  }

  private static Story meet(Story story) {
    return story
        .schedule()
        .start()
        .then(
            new ProcessEnded(MEETING),
            new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_NEEDED)),
            new ReferrerInformed(ReportContent.OUTCOME),
            Story.told(HARMED),
            new CaseCompleted());
  }
}
