// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static io.github.amends.casework.Story.started;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.Route;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.StopCause;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked example E4 as a story: the person harmed withdraws the night before the meeting. */
class WithdrawalTheNightBeforeTest {
  private static final RouteChanged BY_LETTER =
      new RouteChanged(Route.INDIRECT, RouteChangeCause.CONSENT_WITHDRAWN);
  private static final ExchangeId LETTER = ExchangeId.of("x-1");

  @Test
  void theMeetingIsCancelledAsAConsequence() {
    Story story = theNightBefore();
    Decision.Accepted accepted = story.accepted(withdrawn(HARMED, ConsentPurpose.DIRECT));
    EventId id = accepted.entries().get(0).eventId();
    CaseEntry consequence = accepted.entries().get(1);
    assertThat(accepted.entries()).hasSize(2);
    assertThat(consequence.eventId()).isEqualTo(EventId.of(id + "/1"));
    assertThat(consequence.recordedBy()).isEqualTo(ActorRef.system("case-machine"));
    assertThat(consequence.event())
        .isEqualTo(new MeetingCancelled(MEETING, ChangeReason.CONSENT_WITHDRAWN, Initiator.HARMED));
    assertThat(accepted.entries()).extracting(CaseEntry::stage).containsOnly(CaseStage.ASSESSING);
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    assertThat(story.file().state().openMeeting()).isEmpty();
  }

  @Test
  void theChoicesAreToGoOnByLetterOrToClose() {
    Story story = theNightBefore().then(withdrawn(HARMED, ConsentPurpose.DIRECT));
    assertThat(WithdrawalChoice.after(story.file().state(), HARMED))
        .containsExactly(WithdrawalChoice.INDIRECT, WithdrawalChoice.CLOSE);
    story.then(withdrawn(HARMED, ConsentPurpose.INDIRECT));
    assertThat(WithdrawalChoice.after(story.file().state(), HARMED))
        .containsExactly(WithdrawalChoice.CLOSE);
    story.then(new CaseNotProceeded(closure(ClosureCause.WITHDREW, Initiator.HARMED)));
    assertThat(WithdrawalChoice.after(story.file().state(), HARMED)).isEmpty();
  }

  @Test
  void nothingCountsAsABreach() {
    Story story = theNightBefore().then(withdrawn(HARMED, ConsentPurpose.DIRECT));
    for (var attempt : List.of(
        new CaseNotProceeded(closure(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE)),
        new CaseReturned(
            closure(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE),
            ReportContent.CLOSED_ONLY))) {
      Decision decision = story.attempt(attempt);
      assertThat(((Decision.Refused) decision).refusals())
          .singleElement()
          .extracting(Refusal::code, Refusal::rules)
          .containsExactly("CON-04", List.of(Rules.CON_04));
    }
    story.then(new CaseNotProceeded(closure(ClosureCause.WITHDREW, Initiator.HARMED)));
    assertThat(story.stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
    assertThat(story.file().state().furthestStage()).isEqualTo(CaseStage.SCHEDULED);
  }

  @Test
  void theMeetingCannotBeHeldAllTheSame() {
    Story story = theNightBefore().then(withdrawn(HARMED, ConsentPurpose.DIRECT));
    assertThat(story.codes(started(MEETING))).containsExactly("BLOCKED_NOT_IN_STATE");
    assertThat(story.codes(new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH)))
        .containsExactly("BLOCKED_CONSENT_WITHDRAWN");
  }

  /** The whole story, for the page of the examples. */
  static Story told() {
    Story story = theNightBefore().then(withdrawn(HARMED, ConsentPurpose.DIRECT));
    story.codes(new CaseNotProceeded(closure(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE)));
    return byLetter(story.then(BY_LETTER));
  }

  @Test
  void theyGoOnByLetterBecauseThePersonStillConsentsToThat() {
    Story story = theNightBefore().then(withdrawn(HARMED, ConsentPurpose.DIRECT), BY_LETTER);
    // Both sides were prepared, so all that a letter needs is there.
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    byLetter(story);
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
    assertThat(story.file().state().sittingsHeld()).isZero();
  }

  private static Story byLetter(Story story) {
    return story.then(
        new ExchangeSent(new IndirectExchange(LETTER, RESPONSIBLE, HARMED, Medium.WRITTEN)),
        new ExchangeDelivered(LETTER),
        new OutcomeRecorded(new Outcome(OutcomeKind.INDIRECT_COMPLETED)),
        new ReferrerInformed(ReportContent.OUTCOME),
        Story.told(HARMED),
        new CaseCompleted());
  }

  @Test
  void theyDoNotGoOnByLetterOnceThatIsWithdrawnToo() {
    Story story =
        theNightBefore().then(withdrawn(HARMED, ConsentPurpose.DIRECT, ConsentPurpose.INDIRECT));
    Decision decision = story.attempt(BY_LETTER);
    assertThat(((Decision.Refused) decision).refusals()).singleElement().satisfies(refusal -> {
      assertThat(refusal.code()).isEqualTo("BLOCKED_CONSENT_WITHDRAWN");
      assertThat(refusal.rules()).containsExactly(Rules.CON_01, Rules.CON_03, Rules.CON_13);
      assertThat(refusal.citations()).isNotEmpty();
    });
  }

  @Test
  void inTheMeetingItselfAWithdrawalStopsIt() {
    Story story = theNightBefore().start();
    Decision.Accepted accepted = story.accepted(withdrawn(RESPONSIBLE, ConsentPurpose.DIRECT));
    assertThat(accepted.entries())
        .extracting(CaseEntry::event)
        .endsWith(new ProcessStopped(StopCause.CONSENT_WITHDRAWN, ProcessTaken.DID_NOT_TAKE_PLACE));
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    assertThat(story.file().state().isProcessTaken()).isFalse();
    // The one who withdrew is not to be assessed anew for it: this was no stop for safety.
    assertThat(story.file().state().safety().stopSequence()).isZero();
  }

  @Test
  void whatIsWithdrawnAfterTheOutcomeLeavesTheStage() {
    Story story = theNightBefore().start();
    story.then(new ProcessEnded(MEETING)).agree();
    Decision.Accepted accepted = story.accepted(withdrawn(HARMED, ConsentPurpose.DIRECT));
    assertThat(accepted.entries()).hasSize(1);
    assertThat(story.stage()).isEqualTo(CaseStage.MONITORING);
  }

  @Test
  void whatTheProcessDoesNotStandOnMayBeWithdrawnWithoutStoppingIt() {
    Story story = theNightBefore().then(consent(HARMED, ConsentPurpose.RESEARCH));
    story.then(withdrawn(HARMED, ConsentPurpose.RESEARCH));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
    assertThat(story.file().state().openMeeting()).isPresent();
  }

  @Test
  void aSecondPersonHarmedWhoWasNotToComeMayWithdrawWithoutStoppingTheMeeting() {
    ParticipantId neighbour = ParticipantId.of("p-neighbour");
    Story story = Story.opening(
            CaseMachine.under(Profiles.rocRestore()),
            referral().build(),
            harmed(),
            responsible(),
            participant(neighbour, ParticipantRole.HARMED))
        .engage()
        .involve(neighbour)
        .assess()
        .prepare()
        .schedule();
    story.then(withdrawn(neighbour, ConsentPurpose.DIRECT));
    assertThat(story.stage()).isEqualTo(CaseStage.SCHEDULED);
    story.start();
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
  }

  @Test
  void aWithdrawalWithoutAConsentIsAnObjectionAndStandsAgainstAnOlderConsent() {
    Story story = Story.graffiti().takeIn().then(Story.informed(HARMED));
    story.then(withdrawn(HARMED, ConsentPurpose.DIRECT));
    assertThat(story.file().state().participant(HARMED).orElseThrow().consents())
        .extractingByKey(ConsentPurpose.DIRECT)
        .extracting(ConsentState::status)
        .isEqualTo(ConsentStatus.WITHDRAWN);
  }

  /** Everybody is ready to meet; both would exchange letters too. */
  private static Story theNightBefore() {
    return Story.graffiti()
        .engage()
        .then(consent(HARMED, ConsentPurpose.INDIRECT))
        .then(consent(RESPONSIBLE, ConsentPurpose.INDIRECT))
        .assess()
        .prepare()
        .on(6, 1)
        .then(new MeetingScheduled(meeting(MEETING).build()))
        .on(6, 13);
  }
}
