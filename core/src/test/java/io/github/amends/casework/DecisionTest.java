// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.BOLTON;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.informed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ProfilePinned;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentEndReason;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What becomes of a proposal, beside the rules: retries, conflicts, and what makes no sense. */
class DecisionTest {
  @Test
  void theSameProposalAgainIsADuplicateAndChangesNothing() {
    Story story = Story.graffiti();
    Proposal proposal = story.propose(new ScreeningBegun());
    CaseFile after =
        story.machine().decide(story.file(), proposal, story.context()).orThrow();
    Decision again = story.machine().decide(after, proposal, story.context());
    assertThat(again).isInstanceOf(Decision.Duplicate.class);
    assertThat(again.orThrow()).isSameAs(after);
  }

  @Test
  void theSameIdWithOtherContentIsRefused() {
    Story story = Story.graffiti();
    Proposal taken = story.propose(new ScreeningBegun());
    CaseFile after =
        story.machine().decide(story.file(), taken, story.context()).orThrow();
    Occurred earlier = Occurred.at(story.now().minusSeconds(1), BOLTON);
    for (UnaryOperator<Proposal> change : List.<UnaryOperator<Proposal>>of(
        same -> change(same, same.occurred(), same.by(), same.provenance(), new HoldReleased()),
        same -> change(same, earlier, same.by(), same.provenance(), same.event()),
        same ->
            change(same, same.occurred(), ActorRef.staff("other"), same.provenance(), same.event()),
        same -> change(
            same,
            same.occurred(),
            same.by(),
            new Provenance.Imported("old-system"),
            same.event()))) {
      assertThat(codes(story.machine().decide(after, change.apply(taken), story.context())))
          .containsExactly("BLOCKED_EVENT_ID_TAKEN");
    }
  }

  @Test
  void theIdOfAConsequenceCannotBeProposed() {
    assertThatThrownBy(() -> new Proposal(
            CaseId.of("case-1"),
            EventId.of("e-1/1"),
            0,
            Occurred.on(LocalDate.of(2026, 5, 4), BOLTON),
            ActorRef.staff("coordinator"),
            Provenance.firstHand(),
            new ScreeningBegun()))
        .hasMessage("INVALID_ID at eventId");
  }

  @Test
  void whoHasSeenAnOlderStateIsToldSo() {
    Story story = Story.graffiti();
    Proposal late = story.propose(new ScreeningBegun());
    story.then(new ScreeningBegun());
    Decision decision = story.machine().decide(story.file(), late, story.context());
    assertThat(decision).isEqualTo(new Decision.Conflict(2, 3));
    assertThatThrownBy(decision::orThrow)
        .isInstanceOf(RefusedException.class)
        .hasMessage("BLOCKED_OLDER_STATE");
  }

  @Test
  void aProposalForAnotherCaseIsAMistake() {
    Story story = Story.graffiti();
    Proposal proposal = new Proposal(
        CaseId.of("case-2"),
        EventId.of("e-99"),
        story.file().sequence(),
        Occurred.at(story.now(), BOLTON),
        ActorRef.staff("coordinator"),
        Provenance.firstHand(),
        new ScreeningBegun());
    assertThatThrownBy(() -> story.machine().decide(story.file(), proposal, story.context()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the proposal is for another case");
  }

  @Test
  void nothingHappensInTheFuture() {
    Story story = Story.graffiti();
    Occurred tomorrow = Occurred.at(story.now().plusSeconds(86_400), BOLTON);
    assertThat(codes(story.attempt(new ScreeningBegun(), tomorrow)))
        .containsExactly("INVALID_FUTURE_FACT");
    assertThat(story.attempt(new ScreeningBegun(), Occurred.at(story.now(), BOLTON)))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void todayIsNotTheFutureHoweverLateTheDayIs() {
    Story story = Story.graffiti();
    Occurred today = Occurred.on(LocalDate.of(2026, 5, 4), BOLTON);
    assertThat(story.attempt(new ScreeningBegun(), today)).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whoeverAndWhateverTheCaseDoesNotKnowIsNamed() {
    Story story = Story.graffiti().takeIn();
    ParticipantId stranger = ParticipantId.of("p-stranger");
    Decision decision = story.attempt(informed(stranger));
    assertThat(((Decision.Refused) decision).refusals())
        .containsExactly(Refusal.structural(
            "BLOCKED_UNKNOWN_REFERENCE",
            new Fact("kind", "participant"),
            new Fact("id", "p-stranger")));
    FacilitatorId nobody = FacilitatorId.of("f-nobody");
    assertThat(story.codes(new AssignmentEnded(nobody, AssignmentEndReason.LEFT)))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void anIdIsUsedOnce() {
    Story story = Story.graffiti().takeIn().then(informed(HARMED));
    assertThat(story.codes(informed(HARMED))).containsExactly("BLOCKED_ID_TAKEN");
    assertThat(story.codes(new ParticipantAdded(harmed())))
        .containsExactly("BLOCKED_ID_TAKEN", "BLOCKED_ID_TAKEN");
    ParticipantId other = ParticipantId.of("p-other");
    assertThat(story.codes(new ParticipantAdded(
            participant(other, ParticipantRole.OBSERVER).withParty(harmed().party()))))
        .containsExactly("BLOCKED_ID_TAKEN");
    assertThat(story.codes(new ParticipantAdded(participant(other, ParticipantRole.OBSERVER))))
        .isEmpty();
  }

  @Test
  void aCaseStaysWithTheProfileUnderWhichItWasOpened() {
    Story story = Story.graffiti();
    CaseMachine other = CaseMachine.under(Breach.without(Rules.CON_01));
    assertThat(
            codes(other.decide(story.file(), story.propose(new ScreeningBegun()), story.context())))
        .containsExactly("BLOCKED_OTHER_PROFILE");
  }

  @Test
  void whatDoesNotFitTheStageSaysWhereItWould() {
    Story story = Story.graffiti();
    Decision decision = story.attempt(new ReferrerInformed(ReportContent.OUTCOME));
    assertThat(((Decision.Refused) decision).refusals())
        .containsExactly(Refusal.structural(
            "BLOCKED_NOT_IN_STATE",
            new Fact("possible", "outcome-recorded, monitoring, follow-up")));
  }

  @Test
  void onlyTheMachineAddsItsOwnConsequences() {
    Story story = Story.graffiti();
    assertThat(story.codes(new ProfilePinned(Profiles.rocRestore().ref())))
        .containsExactly("BLOCKED_NOT_IN_STATE");
  }

  @Test
  void severalThingsThatMakeNoSenseAreAllSaid() {
    Story story = Story.graffiti();
    CaseMachine other = CaseMachine.under(Breach.without(Rules.CON_01));
    Proposal proposal = story.propose(
        consent(ParticipantId.of("p-stranger"), ConsentPurpose.DIRECT),
        Occurred.at(story.now().plusSeconds(7200), BOLTON));
    assertThat(codes(other.decide(story.file(), proposal, story.context())))
        .containsExactly(
            "BLOCKED_OTHER_PROFILE",
            "BLOCKED_NOT_IN_STATE",
            "INVALID_FUTURE_FACT",
            "BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void aRefusalThatIsThrownKeepsItsReasonsAndTellsCodesOnly() {
    Story story = Story.graffiti().engage().assess();
    Decision decision =
        story.on(6, 1).attempt(new MeetingScheduled(meeting(MEETING).build()));
    RefusedException thrown =
        catchThrowableOfType(RefusedException.class, () -> decision.orThrow());
    assertThat(thrown).hasMessage("BLOCKED_NOT_IN_STATE");
    assertThat(thrown.refusals()).isEqualTo(((Decision.Refused) decision).refusals());
    assertThat(thrown.getMessage()).doesNotContain(HARMED.value(), RESPONSIBLE.value());
  }

  @Test
  void importedEntriesAreTakenWithAWarningAndKeepPeopleFromMeeting() {
    Story story = Story.graffiti().engage().assess().prepare();
    Proposal first = story.propose(informedAgain(HARMED));
    Proposal imported = new Proposal(
        first.caseId(),
        first.eventId(),
        first.expectedSequence(),
        first.occurred(),
        first.by(),
        new Provenance.Imported("old-system"),
        first.event());
    Decision.Accepted accepted =
        (Decision.Accepted) story.machine().decide(story.file(), imported, story.context());
    assertThat(accepted.warnings())
        .extracting(Warning::code)
        .containsExactly("WARN_IMPORTED_UNVERIFIED");
    assertThat(accepted.file().state().record().unverified().size()).isEqualTo(1);
    Proposal meeting = new Proposal(
        first.caseId(),
        EventId.of("e-meeting"),
        accepted.file().sequence(),
        first.occurred(),
        first.by(),
        Provenance.firstHand(),
        new MeetingScheduled(meeting(MEETING).build()));
    assertThat(codes(story.machine().decide(accepted.file(), meeting, story.context())))
        .containsExactly("BLOCKED_IMPORTED_UNVERIFIED");
  }

  @Test
  void aRefusalHasAReason() {
    assertThatThrownBy(() -> new Decision.Refused(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Finding.Violated(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Finding.Unknown(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nullIsAMistakeAndNoRefusal() {
    Story story = Story.graffiti();
    assertThatThrownBy(() -> story.machine().decide(story.file(), null, story.context()))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(
            () -> story.machine().decide(story.file(), story.propose(new ReferralAccepted()), null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> CaseMachine.under(null)).isInstanceOf(NullPointerException.class);
  }

  private static InformationRecorded informedAgain(ParticipantId who) {
    return new InformationRecorded(Story.information(who)
        .id(io.github.amends.basics.InformationId.of("i-again"))
        .build());
  }

  private static Proposal change(
      Proposal same, Occurred occurred, ActorRef by, Provenance provenance, CaseEvent event) {
    return new Proposal(
        same.caseId(), same.eventId(), same.expectedSequence(), occurred, by, provenance, event);
  }

  private static List<String> codes(Decision decision) {
    return ((Decision.Refused) decision).refusals().stream().map(Refusal::code).toList();
  }
}
