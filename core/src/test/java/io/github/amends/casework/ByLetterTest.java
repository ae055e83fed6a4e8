// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.informed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import org.junit.jupiter.api.Test;

/** The indirect route as a story: a letter there, an answer back, and nobody meets. */
class ByLetterTest {
  private static final ExchangeId LETTER = ExchangeId.of("x-letter");
  private static final ExchangeId ANSWER = ExchangeId.of("x-answer");
  private static final OutcomeRecorded COMPLETED =
      new OutcomeRecorded(new Outcome(OutcomeKind.INDIRECT_COMPLETED));

  @Test
  void aLetterAndAnAnswerCompleteTheCase() {
    Story story = ready().then(letter());
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    story.then(
        new ExchangeDelivered(LETTER),
        new ExchangeSent(new IndirectExchange(ANSWER, HARMED, RESPONSIBLE, Medium.WRITTEN)),
        new ExchangeDelivered(ANSWER),
        COMPLETED,
        new ReferrerInformed(ReportContent.OUTCOME),
        new CaseCompleted());
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
    assertThat(story.file().state().tookPart()).containsExactlyInAnyOrder(HARMED, RESPONSIBLE);
    assertThat(story.file().state().course().delivered()).containsExactly(LETTER, ANSWER);
  }

  @Test
  void aLetterThatWasNotPassedOnIsNoProcess() {
    Story story = ready().then(letter());
    assertThat(story.codes(COMPLETED))
        .containsExactlyInAnyOrder("BLOCKED_NO_PROCESS", "BLOCKED_OUTCOME_KIND");
  }

  @Test
  void aLetterIsPassedOnOnceAndOnlyIfItWasHandedOver() {
    Story story = ready();
    assertThat(story.codes(new ExchangeDelivered(LETTER)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
    story.then(letter(), new ExchangeDelivered(LETTER));
    assertThat(story.codes(new ExchangeDelivered(LETTER)))
        .containsExactly("BLOCKED_EXCHANGE_STATUS");
    assertThat(story.codes(letter())).containsExactly("BLOCKED_EXCHANGE_STATUS");
  }

  @Test
  void aLetterDoesNotReachWhoNoLongerWantsIt() {
    Story story = ready().then(letter(), withdrawn(HARMED, ConsentPurpose.INDIRECT));
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    assertThat(story.codes(new ExchangeDelivered(LETTER))).containsExactly("BLOCKED_NOT_IN_STATE");
  }

  @Test
  void aLetterPassesBetweenTheTwoSides() {
    ParticipantId neighbour = ParticipantId.of("p-neighbour");
    Story story = ready()
        .then(
            new ParticipantAdded(participant(neighbour, ParticipantRole.HARMED)),
            informed(neighbour),
            consent(neighbour, ConsentPurpose.ASSESSMENT),
            consent(neighbour, ConsentPurpose.INDIRECT),
            low(neighbour),
            prepared(neighbour));
    assertThat(story.codes(
            new ExchangeSent(new IndirectExchange(LETTER, HARMED, neighbour, Medium.WRITTEN))))
        .containsExactly("BLOCKED_EXCHANGE_SIDES");
    assertThat(story.codes(
            new ExchangeSent(new IndirectExchange(LETTER, RESPONSIBLE, neighbour, Medium.WRITTEN))))
        .isEmpty();
  }

  @Test
  void aCaseThatGoesByLetterHasNoMeetingUntilItsRouteIsChanged() {
    Story story = ready().on(6, 1);
    MeetingScheduled meeting = new MeetingScheduled(meeting(MEETING).build());
    assertThat(story.codes(meeting))
        .containsExactlyInAnyOrder(
            "BLOCKED_ROUTE", "BLOCKED_CONSENT_MISSING", "BLOCKED_CONSENT_MISSING");
    RouteChanged toMeet = new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH);
    assertThat(story.codes(toMeet))
        .containsExactly("BLOCKED_CONSENT_MISSING", "BLOCKED_CONSENT_MISSING");
    story.then(consent(HARMED, ConsentPurpose.DIRECT), consent(RESPONSIBLE, ConsentPurpose.DIRECT));
    assertThat(story.codes(toMeet)).isEmpty();
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    assertThat(story.codes(meeting)).isEmpty();
    assertThat(story.file().entries())
        .extracting(CaseEntry::event)
        .contains(new SuitabilityDecided(new Suitability.Suitable(Route.INDIRECT)), toMeet);
  }

  @Test
  void aLetterHandedOverBeforeTheRouteChangedIsNotPassedOnAfterwards() {
    Story story = ready()
        .then(
            letter(),
            consent(HARMED, ConsentPurpose.DIRECT),
            consent(RESPONSIBLE, ConsentPurpose.DIRECT),
            new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH));
    assertThat(story.codes(new ExchangeDelivered(LETTER))).containsExactly("BLOCKED_ROUTE");
  }

  @Test
  void aRouteIsDecidedBeforeItIsChanged() {
    Story story = Story.graffiti().engage().then(low(HARMED), low(RESPONSIBLE));
    assertThat(story.codes(new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH)))
        .containsExactly("BLOCKED_NO_ROUTE");
  }

  private static Story ready() {
    Story story = Story.graffiti().byLetter();
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    return story;
  }

  private static ExchangeSent letter() {
    return new ExchangeSent(new IndirectExchange(LETTER, RESPONSIBLE, HARMED, Medium.WRITTEN));
  }

  private static RiskAssessed low(ParticipantId who) {
    return assessed(who, RiskRating.LOW, RiskConclusion.DIRECT_OK);
  }
}
