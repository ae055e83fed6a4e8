// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.prepared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.ConsentPurpose;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** That every event which brings people into contact asks whether they may be. */
class ContactTest {
  private static final ExchangeId LETTER = ExchangeId.of("x-1");

  @Test
  void aMeetingIsNotMovedOnceAConsentHasEnded() {
    Story story = Story.graffiti().engage().assess().prepare();
    ConsentRecorded direct = consent(HARMED, ConsentPurpose.DIRECT);
    story.then(new ConsentRecorded(direct.consent().withExpiresOn(LocalDate.of(2026, 6, 5))));
    story.schedule();
    assertThat(story.on(6, 5).codes(moved(Duration.ofDays(3)))).isEmpty();
    assertThat(story.on(6, 6).codes(moved(Duration.ofDays(7))))
        .containsExactly("BLOCKED_CONSENT_EXPIRED");
  }

  @Test
  void aLetterIsSentBetweenThoseWhoAgreedToLetters() {
    IndirectExchange letter = new IndirectExchange(LETTER, RESPONSIBLE, HARMED, Medium.WRITTEN);
    Story story = Story.graffiti()
        .engage()
        .then(
            consent(RESPONSIBLE, ConsentPurpose.INDIRECT), consent(HARMED, ConsentPurpose.INDIRECT))
        .assess()
        .prepare();
    Story withdrawn = Story.graffiti()
        .engage()
        .then(
            consent(RESPONSIBLE, ConsentPurpose.INDIRECT), consent(HARMED, ConsentPurpose.INDIRECT))
        .assess()
        .prepare()
        .then(Story.withdrawn(HARMED, ConsentPurpose.INDIRECT));
    assertThat(withdrawn.codes(new ExchangeSent(letter))).contains("BLOCKED_CONSENT_WITHDRAWN");
    assertThat(story.codes(new ExchangeSent(letter))).doesNotContain("BLOCKED_CONSENT_WITHDRAWN");
  }

  @Test
  void aLetterThatIsNotSentAsksItsWriter() {
    Story story = Story.graffiti().engage().assess().then(prepared(HARMED));
    assertThat(story.codes(new NoSendLetterWritten(LETTER, HARMED)))
        .contains("BLOCKED_CONSENT_MISSING");
  }

  @Test
  void aReferralThatIsStillToComeOpensNoCase() {
    Story story = Story.graffiti();
    CaseEntry opening = story.file().entries().get(0);
    Proposal ahead = new Proposal(
        CaseId.of("case-2"),
        EventId.of("e-1"),
        0,
        Occurred.on(LocalDate.of(2031, 1, 1), Story.BOLTON),
        opening.recordedBy(),
        opening.provenance(),
        opening.event());
    Decision decision = story.machine().open(ahead, story.context());
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(((Decision.Refused) decision).refusals())
        .extracting(refusal -> refusal.code())
        .contains("INVALID_FUTURE_FACT");
  }

  @Test
  void whatIfIsAskedOfTheSameCase() {
    Story story = Story.graffiti();
    Proposal own = story.propose(new ScreeningBegun());
    Proposal other = new Proposal(
        CaseId.of("case-2"),
        own.eventId(),
        own.expectedSequence(),
        own.occurred(),
        own.by(),
        own.provenance(),
        own.event());
    assertThatThrownBy(() -> story.machine().whatIf(story.file(), other, story.context()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(story.machine().whatIf(story.file(), own, story.context())).isNotNull();
  }

  private static MeetingRescheduled moved(Duration later) {
    var planned = meeting(MEETING).build();
    return new MeetingRescheduled(
        planned
            .withEndsAt(planned.endsAt().plus(later))
            .withStartsAt(planned.startsAt().plus(later)),
        ChangeReason.VENUE,
        Initiator.SERVICE);
  }
}
