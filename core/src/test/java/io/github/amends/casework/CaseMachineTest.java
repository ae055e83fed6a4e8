// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.BOLTON;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.ProfilePinned;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.referral.IncidentKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a case is opened, and how an embedding application asks for more. */
class CaseMachineTest {
  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());
  private static final RuleId OWN = new RuleId("OWN-01");
  private static final Guard NEVER = new Guard() {
    @Override
    public Optional<RuleId> rule() {
      return Optional.of(OWN);
    }

    @Override
    public String name() {
      return "OWN-01/never";
    }

    @Override
    public Finding judge(Question question) {
      return Finding.of(List.of(Refusal.of("BLOCKED_OWN", OWN)));
    }
  };

  @Test
  void openingACasePinsItToItsProfile() {
    Decision.Accepted opened = (Decision.Accepted) open(MACHINE, received(), 0);
    assertThat(opened.entries())
        .extracting(CaseEntry::event)
        .containsExactly(received(), new ProfilePinned(Profiles.rocRestore().ref()));
    assertThat(opened.entries())
        .extracting(entry -> entry.eventId().value())
        .containsExactly("e-1", "e-1/1");
    assertThat(opened.entries()).extracting(CaseEntry::sequence).containsExactly(1L, 2L);
    assertThat(opened.entries()).extracting(CaseEntry::recordedAt).containsOnly(NOW);
    assertThat(opened.file().sequence()).isEqualTo(2);
    assertThat(opened.file().state().profile()).contains(Profiles.rocRestore().ref());
    assertThat(opened.file().entries()).isEqualTo(opened.entries());
    assertThat(opened.warnings()).isEmpty();
  }

  @Test
  void aCaseOpensWithAReferralAndWithNothingElse() {
    assertThat(codes(open(MACHINE, new ScreeningBegun(), 0)))
        .containsExactly("BLOCKED_NOT_IN_STATE");
  }

  @Test
  void whoOpensACaseHasSeenNothingOfIt() {
    assertThat(open(MACHINE, received(), 3)).isEqualTo(new Decision.Conflict(3, 0));
  }

  @Test
  void anOpenCaseTakesNoSecondReferral() {
    assertThat(Story.graffiti().codes(received())).containsExactly("BLOCKED_NOT_IN_STATE");
  }

  @Test
  void anEmbeddersGuardIsAskedBesideTheLibrarysOwn() {
    CaseMachine stricter =
        MACHINE.strengthenedBy(Map.of(EventType.REFERRAL_ACCEPTED, List.of(NEVER)));
    var elsewhere = referral()
        .incident(Story.referral().build().incident().withKind(IncidentKind.OFFENCE))
        .build();
    Story story =
        Story.opening(stricter, elsewhere, harmed(), responsible()).then(new ScreeningBegun());
    assertThat(story.codes(new ReferralAccepted()))
        .containsExactly("BLOCKED_OUT_OF_SCOPE", "BLOCKED_OWN");
  }

  @Test
  void anEmbeddersGuardIsAskedWhenACaseIsOpened() {
    CaseMachine stricter =
        MACHINE.strengthenedBy(Map.of(EventType.REFERRAL_RECEIVED, List.of(NEVER)));
    assertThat(codes(open(stricter, received(), 0))).containsExactly("BLOCKED_OWN");
    assertThat(open(MACHINE, received(), 0)).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void anEmbeddersGuardThatIsContentLiftsNothing() {
    Guard content = TestGuard.of("content", question -> Finding.satisfied());
    CaseMachine same =
        MACHINE.strengthenedBy(Map.of(EventType.REFERRAL_ACCEPTED, List.of(content)));
    var elsewhere = referral()
        .incident(Story.referral().build().incident().withKind(IncidentKind.OFFENCE))
        .build();
    Story story =
        Story.opening(same, elsewhere, harmed(), responsible()).then(new ScreeningBegun());
    assertThat(story.codes(new ReferralAccepted())).containsExactly("BLOCKED_OUT_OF_SCOPE");
  }

  @Test
  void aCaseOfTheSameProfileGoesOnUnderAStricterMachine() {
    Story story = Story.graffiti();
    CaseMachine stricter =
        MACHINE.strengthenedBy(Map.of(EventType.SCREENING_BEGUN, List.of(NEVER)));
    assertThat(stricter.profile()).isEqualTo(MACHINE.profile());
    assertThat(codes(
            stricter.decide(story.file(), story.propose(new ScreeningBegun()), story.context())))
        .containsExactly("BLOCKED_OWN");
  }

  @Test
  void aGuardThatWouldNeverBeAskedIsAMistake() {
    assertThatThrownBy(
            () -> MACHINE.strengthenedBy(Map.of(EventType.GUARD_SNAPSHOT_TAKEN, List.of(NEVER))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no guard is asked on guard-snapshot-taken");
  }

  private static ReferralReceived received() {
    return new ReferralReceived(referral().build(), List.of(harmed(), responsible()));
  }

  private static Decision open(CaseMachine machine, CaseEvent event, long expectedSequence) {
    Proposal proposal = new Proposal(
        CaseId.of("case-1"),
        EventId.of("e-1"),
        expectedSequence,
        Occurred.at(NOW, BOLTON),
        ActorRef.staff("coordinator"),
        Provenance.firstHand(),
        event);
    return machine.open(proposal, Context.at(NOW));
  }

  private static List<String> codes(Decision decision) {
    return ((Decision.Refused) decision).refusals().stream().map(Refusal::code).toList();
  }
}
