// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.closure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.Initiator;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.participant.Channel;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Setting;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People whom nobody reaches: before anything was done, and after it. */
class NoContactTest {
  private static final CaseNotProceeded CLOSED =
      new CaseNotProceeded(closure(ClosureCause.NO_CONTACT, Initiator.NOBODY));
  private static final Profile THRICE = Profile.builder(Profiles.rocRestore())
      .id("thrice")
      .version(1)
      .set(Parameter.NO_CONTACT_ATTEMPTS, Setting.number(3))
      .set(Parameter.NO_CONTACT_DAYS, Setting.number(2))
      .set(Parameter.NO_CONTACT_CHANNELS, Setting.number(2))
      .build();

  @Test
  void aCaseIsGivenUpOnlyAfterTryingOftenOnSeveralDaysAndInSeveralWays() {
    Story story = Story.graffiti(CaseMachine.under(THRICE)).takeIn();
    Decision refused = story.attempt(CLOSED);
    assertThat(refused).isInstanceOf(Decision.Refused.class);
    assertThat(((Decision.Refused) refused).refusals())
        .hasSize(6)
        .allSatisfy(each -> assertThat(each.code()).isEqualTo("BLOCKED_TOO_FEW_ATTEMPTS"))
        .flatExtracting(Refusal::facts)
        .contains(
            Fact.of("there", 0),
            Fact.of("needed", 3),
            Fact.of("counted", Parameter.NO_CONTACT_DAYS.code()));

    story.on(6, 1).then(tried(Channel.PHONE), tried(Channel.PHONE));
    story.on(6, 2).then(tried(Channel.PHONE));
    assertThat(story.codes(CLOSED)).contains("BLOCKED_TOO_FEW_ATTEMPTS");
    story.then(tried(Channel.LETTER));
    assertThat(story.codes(CLOSED)).isEmpty();
  }

  @Breaks(rule = "OUT-05", code = "BLOCKED_TOO_FEW_ATTEMPTS")
  void oneAttemptIsNotEnough(Breach breach) {
    breach
        .isRefused(machine ->
            Story.graffiti(machine).takeIn().then(tried(Channel.PHONE)).attempt(CLOSED))
        .isAcceptedOnceMended(machine -> Story.graffiti(machine)
            .takeIn()
            .then(tried(Channel.PHONE), tried(Channel.PHONE))
            .attempt(CLOSED));
  }

  @Test
  void whoeverIsNamedIsWhoMustHaveBeenTriedOftenEnough() {
    Story story = Story.graffiti(CaseMachine.under(THRICE)).takeIn();
    story.on(6, 1).then(tried(Channel.PHONE), tried(Channel.PHONE));
    story.on(6, 2).then(tried(Channel.LETTER));
    assertThat(story.codes(unreached(RESPONSIBLE))).contains("BLOCKED_TOO_FEW_ATTEMPTS");
    assertThat(story.codes(unreached(HARMED))).isEmpty();
  }

  @Test
  void whoWasReachedIsNoReasonToGiveUp() {
    Story story = Story.graffiti(CaseMachine.under(THRICE)).takeIn();
    story.then(Story.contacted(HARMED, ContactOutcome.REACHED));
    Decision refused = story.attempt(CLOSED);
    assertThat(((Decision.Refused) refused).refusals())
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.facts()).contains(Fact.of("participant", RESPONSIBLE)));
  }

  private static CaseNotProceeded unreached(ParticipantId who) {
    return new CaseNotProceeded(
        new Closure(ClosureCause.NO_CONTACT, Initiator.NOBODY, Optional.of(who)));
  }

  @Test
  void whoWasNeverAskedAfterwardsIsPointedOutAtTheEnd() {
    Story story = Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .meet()
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.NO_AGREEMENT_NEEDED)),
            new ReferrerInformed(ReportContent.OUTCOME),
            Story.told(HARMED));
    assertThat(story.accepted(new CaseCompleted()).warnings())
        .extracting(Warning::code)
        .containsExactly("WARN_NO_FOLLOW_UP", "WARN_NO_FOLLOW_UP");
  }

  private static ContactAttempted tried(Channel channel) {
    return new ContactAttempted(new ContactAttempt(HARMED, channel, ContactOutcome.NO_ANSWER));
  }
}
