// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.contacted;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.EventId;
import io.github.amends.event.DataKind;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.EventType;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ProfileRebound;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Setting;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Long holds, imports, profiles, erasing and legal holds, as they show in a case. */
class RecordFoldingTest {
  private static final Profile OWN = Profile.builder(Profiles.rocRestore())
      .id("own")
      .version(1)
      .set(Parameter.LONG_HOLD, Setting.period(Period.ofDays(30)))
      .build();
  private static final Profile OWN_NEXT =
      Profile.builder(OWN).version(2).title("Next").build();
  private static final PersonErased ERASED = new PersonErased(
      HARMED,
      new TreeSet<>(EnumSet.of(DataKind.IDENTITY, DataKind.CONSENT)),
      ErasureBasis.OWN_REQUEST);

  @Test
  void afterTheTimeThatTheProfileSetsAHoldIsWarnedOf() {
    Story story = Story.graffiti(CaseMachine.under(OWN)).then(new ScreeningBegun());
    story.on(6, 1).then(new HoldPlaced(HoldCause.AWAITING_COURT));
    assertThat(codes(story.on(6, 20).accepted(withdrawn(HARMED, ConsentPurpose.RESEARCH))))
        .doesNotContain("WARN_LONG_HOLD");
    Decision.Accepted late = story.on(7, 11).accepted(withdrawn(HARMED, ConsentPurpose.RESEARCH));
    assertThat(codes(late)).contains("WARN_LONG_HOLD");
    assertThat(late.warnings().get(0).facts().get(0).value()).isEqualTo("40");
  }

  @Test
  void anImportedEntryIsUnverifiedUntilItIsConfirmedOnce() {
    Story story = Story.graffiti();
    Proposal own = story.propose(new ScreeningBegun());
    Proposal imported = new Proposal(
        own.caseId(),
        own.eventId(),
        own.expectedSequence(),
        own.occurred(),
        own.by(),
        new Provenance.Imported("old-system"),
        own.event());
    Decision decision = story.machine().decide(story.file(), imported, story.context());
    assertThat(codes((Decision.Accepted) decision)).contains("WARN_IMPORTED_UNVERIFIED");
    CaseFile file = decision.orThrow();
    assertThat(file.state().record().unverified()).containsExactly(own.eventId());
    Proposal confirming = file.propose(
        EventId.of("confirming"), own.occurred(), own.by(), new ImportConfirmed(own.eventId()));
    CaseFile confirmed =
        story.machine().decide(file, confirming, story.context()).orThrow();
    assertThat(confirmed.state().record().unverified().size()).isZero();
    Proposal again = confirmed.propose(
        EventId.of("again"), own.occurred(), own.by(), new ImportConfirmed(own.eventId()));
    assertThat(((Decision.Refused) story.machine().decide(confirmed, again, story.context()))
            .refusals())
        .extracting(Refusal::code)
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void onlyTheMachineOfANewerVersionTakesACaseOver() {
    Story story = Story.graffiti(CaseMachine.under(OWN));
    assertThat(story.codes(new ProfileRebound(OWN_NEXT.ref())))
        .containsExactly("BLOCKED_OTHER_PROFILE");
    CaseFile rebound = decide(story, CaseMachine.under(OWN_NEXT), OWN_NEXT).orThrow();
    assertThat(rebound.state().profile()).contains(OWN_NEXT.ref());
    assertThat(rebound.entries().get(1).event().type()).isEqualTo(EventType.PROFILE_PINNED);
    assertThat(decide(story, CaseMachine.under(Profiles.rocRestore()), Profiles.rocRestore()))
        .isInstanceOf(Decision.Refused.class);
  }

  @Test
  void theSameVersionWithOtherContentIsNoProfileOfTheCase() {
    Story story = Story.graffiti(CaseMachine.under(OWN));
    Profile other = Profile.builder(Profiles.rocRestore())
        .id("own")
        .version(1)
        .title("Other content")
        .build();
    Decision decision = CaseMachine.under(other)
        .decide(story.file(), story.propose(new ScreeningBegun()), story.context());
    assertThat(((Decision.Refused) decision).refusals())
        .extracting(Refusal::code)
        .containsExactly("INVALID_PROFILE");
  }

  @Test
  void erasingAPrincipalBeforeAnythingTookPlaceClosesTheCase() {
    Story story = Story.graffiti().engage().assess().prepare().schedule();
    Decision.Accepted accepted = story.accepted(ERASED);
    assertThat(accepted.entries())
        .extracting(entry -> entry.event().type())
        .containsExactly(
            EventType.PERSON_ERASED, EventType.MEETING_CANCELLED, EventType.CASE_NOT_PROCEEDED);
    assertThat(story.stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
    ParticipantState erased = story.file().state().participant(HARMED).orElseThrow();
    assertThat(erased.isErased()).isTrue();
    assertThat(erased.consents()).isEmpty();
  }

  @Test
  void erasingAPrincipalAfterAProcessLeavesTheCaseAndNobodyIsContacted() {
    Story story = Story.graffiti().engage().assess().prepare().meet().agree().then(ERASED);
    assertThat(story.stage()).isEqualTo(CaseStage.MONITORING);
    assertThat(story.codes(contacted(HARMED, ContactOutcome.REACHED)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void underALegalHoldTheCaseGoesOnButNobodyIsErased() {
    Story story = Story.graffiti().engage().then(new LegalHoldPlaced(LegalHoldReason.PROCEEDINGS));
    assertThat(story.file().state().record().legalHold()).contains(LegalHoldReason.PROCEEDINGS);
    assertThat(story.codes(ERASED)).containsExactly("BLOCKED_LEGAL_HOLD");
    story.assess().prepare();
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
  }

  @Test
  void theAnswersSayWhatIsPossibleAndWhatAMeetingLacks() {
    Story story = Story.graffiti().engage();
    assertThat(story.machine().availableEvents(story.file(), story.context()))
        .hasSize(EventType.values().length)
        .hasEntrySatisfying(
            EventType.MEETING_SCHEDULED,
            answer -> assertThat(answer.refusals())
                .extracting(Refusal::code)
                .containsExactly("BLOCKED_NOT_IN_STATE"))
        .hasEntrySatisfying(
            EventType.CONSENT_WITHDRAWN,
            answer -> assertThat(answer.isAllowed()).isTrue());
    assertThat(story.machine().readiness(story.file(), story.context())).anySatisfy(line -> {
      assertThat(line.guard()).isEqualTo("verified");
      assertThat(line.standing()).isEqualTo(RuleStanding.Standing.HELD);
    });
    WhatIf returned = story
        .machine()
        .whatIf(story.file(), story.propose(new HoldPlaced(HoldCause.ILLNESS)), story.context());
    assertThat(returned.refusals()).isEmpty();
    assertThat(returned.stage()).isEqualTo(CaseStage.ENGAGING);
    assertThat(story.file().state().hold()).isEmpty();
  }

  private static Decision decide(Story story, CaseMachine machine, Profile profile) {
    return machine.decide(
        story.file(), story.propose(new ProfileRebound(profile.ref())), story.context());
  }

  private static List<String> codes(Decision.Accepted accepted) {
    return accepted.warnings().stream().map(Warning::code).toList();
  }
}
