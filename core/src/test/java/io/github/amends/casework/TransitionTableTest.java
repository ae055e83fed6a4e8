// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.event.EventType;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the machine against those of the domain page, pair by pair, and their soundness. */
class TransitionTableTest {
  private static final TransitionTable TABLE =
      CaseMachine.under(Profiles.rocRestore()).table();

  @ParameterizedTest
  @MethodSource("known")
  void everyEventLeadsFromWhereThePageSaysToWhereThePageSays(EventType event) {
    for (CaseStage stage : CaseStage.values()) {
      assertThat(TABLE.find(stage, event).map(Transition::to))
          .as("%s in %s", event, stage)
          .isEqualTo(TransitionPage.read().to(stage, event));
    }
  }

  @ParameterizedTest
  @MethodSource("known")
  void whatIsPossibleOnHoldIsWhatThePageSays(EventType event) {
    assertThat(StructuralGuards.POSSIBLE_ON_HOLD.contains(event))
        .isEqualTo(TransitionPage.read().isPossibleOnHold(event));
  }

  static EventType[] known() {
    return EventType.values();
  }

  @Test
  void theRowsArePutTogetherAnewAsThePageHasThemCellByCell() {
    TransitionTable anew = CaseTable.standard();
    TransitionPage page = TransitionPage.read();
    int cells = 0;
    for (CaseStage stage : CaseStage.values()) {
      for (EventType event : EventType.values()) {
        Optional<Transition> row = anew.find(stage, event);
        assertThat(row.map(Transition::to))
            .as("%s in %s", event, stage)
            .isEqualTo(page.to(stage, event));
        // What the machine runs asks the same guards in the same order.
        assertThat(row).isEqualTo(TABLE.find(stage, event));
        cells += row.isPresent() ? 1 : 0;
      }
    }
    assertThat(anew.rows()).hasSize(cells);
  }

  @Test
  void thePageLeavesNoEventOut() {
    assertThat(TransitionPage.read().events()).containsExactlyInAnyOrder(EventType.values());
  }

  @Test
  void onlyTheOpeningAndTheConsequencesHaveNoRow() {
    assertThat(EventType.values())
        .filteredOn(event -> TABLE.stagesOf(event).isEmpty())
        .containsExactly(
            EventType.REFERRAL_RECEIVED,
            EventType.PROFILE_PINNED,
            EventType.GUARD_SNAPSHOT_TAKEN,
            EventType.ENTRY_ERASED);
  }

  @Test
  void whatIsReachedOnlyByAWayThatIsWrittenLaterIsReached() {
    Transition second = row(CaseStage.SCREENING, EventType.REFERRAL_ACCEPTED, CaseStage.ACCEPTED);
    Transition third = row(CaseStage.ACCEPTED, EventType.CASE_COMPLETED, CaseStage.COMPLETED);
    Transition first = row(CaseStage.REFERRED, EventType.SCREENING_BEGUN, CaseStage.SCREENING);
    StepTable.of(CaseStage.class, EventType.class, List.of(third, second, first))
        .verify(
            EnumSet.of(CaseStage.REFERRED),
            EnumSet.of(CaseStage.COMPLETED),
            EnumSet.of(
                CaseStage.REFERRED, CaseStage.SCREENING, CaseStage.ACCEPTED, CaseStage.COMPLETED));
    assertThatThrownBy(() -> StepTable.of(CaseStage.class, EventType.class, List.of(third, first))
            .verify(
                EnumSet.of(CaseStage.REFERRED),
                EnumSet.of(CaseStage.COMPLETED),
                EnumSet.of(CaseStage.REFERRED, CaseStage.ACCEPTED)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Transition row(CaseStage from, EventType event, CaseStage to) {
    return new Transition(from, event, List.of(), EnumSet.of(to));
  }

  @Test
  void lookingFromTheStageAndFromTheEventAgree() {
    for (CaseStage stage : CaseStage.values()) {
      for (EventType event : EventType.values()) {
        boolean possible = TABLE.find(stage, event).isPresent();
        assertThat(TABLE.eventsOf(stage).contains(event)).isEqualTo(possible);
        assertThat(TABLE.stagesOf(event).contains(stage)).isEqualTo(possible);
      }
    }
  }

  @Test
  void aCaseThatNeverWasOneIsOnlyCorrectedKeptOrRemoved() {
    assertThat(TABLE.eventsOf(CaseStage.ENTERED_IN_ERROR))
        .containsExactlyInAnyOrder(
            EventType.CONSENT_WITHDRAWN,
            EventType.SAFEGUARDING_CONCERN_RAISED,
            EventType.ENTRY_CORRECTED,
            EventType.ENTERED_IN_ERROR,
            EventType.CASE_MINIMISED,
            EventType.PERSON_ERASED,
            EventType.LEGAL_HOLD_PLACED,
            EventType.LEGAL_HOLD_LIFTED);
  }

  @Test
  void theStartAsksEveryRuleThatFixingTheMeetingAsksButThatItLiesAhead() {
    List<RuleId> fixing = new ArrayList<>(rulesOf(CaseStage.READY, EventType.MEETING_SCHEDULED));
    assertThat(fixing.remove(Rules.MTG_06)).isTrue();
    assertThat(rulesOf(CaseStage.SCHEDULED, EventType.PROCESS_STARTED))
        .contains(Rules.MTG_01)
        .containsAll(fixing);
  }

  @Test
  void nothingIsAskedOfAWithdrawalOrAStop() {
    for (EventType free : List.of(
        EventType.CONSENT_WITHDRAWN, EventType.CONSENT_REFUSED, EventType.PROCESS_STOPPED)) {
      for (CaseStage stage : TABLE.stagesOf(free)) {
        assertThat(TABLE.find(stage, free).orElseThrow().guards()).isEmpty();
      }
    }
  }

  @Test
  void theRulesOfARowAreSortedAndEachOnce() {
    assertThat(TABLE.rows())
        .allSatisfy(row -> assertThat(row.rules()).isSorted().doesNotHaveDuplicates());
  }

  @Test
  void theSameStageAndEventTwiceIsRefused() {
    List<Transition> rows = new ArrayList<>(TABLE.rows());
    rows.add(rows.get(0));
    assertThatThrownBy(() -> TransitionTable.of(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two rows for REFERRED and " + rows.get(0).event());
  }

  @Test
  void aStageToWhichNoWayLeadsIsRefused() {
    List<Transition> rows = without(EventType.CASE_COMPLETED);
    assertThatThrownBy(() -> TransitionTable.of(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no way leads to COMPLETED");
  }

  @Test
  void aStageThatNoWayLeadsOutOfIsRefused() {
    List<Transition> rows = TABLE.rows().stream()
        .filter(row ->
            row.from() != CaseStage.MONITORING || EnumSet.of(row.from()).containsAll(row.to()))
        .toList();
    assertThatThrownBy(() -> TransitionTable.of(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no way leads out of MONITORING");
  }

  @Test
  void aRowLeadsSomewhere() {
    assertThatThrownBy(() ->
            new Transition(CaseStage.REFERRED, EventType.SCREENING_BEGUN, List.of(), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStricterTableHasTheSameRowsWithMoreGuards() {
    Guard never = TestGuard.of("never", question -> Finding.satisfied());
    TransitionTable stricter =
        TABLE.strengthenedBy(Map.of(EventType.CASE_COMPLETED, List.of(never)));
    assertThat(stricter.rows()).hasSameSizeAs(TABLE.rows());
    assertThat(stricter
            .find(CaseStage.FOLLOW_UP, EventType.CASE_COMPLETED)
            .orElseThrow()
            .guards())
        .endsWith(never);
    assertThat(stricter.find(CaseStage.SCREENING, EventType.REFERRAL_ACCEPTED))
        .isEqualTo(TABLE.find(CaseStage.SCREENING, EventType.REFERRAL_ACCEPTED));
  }

  private static List<RuleId> rulesOf(CaseStage stage, EventType event) {
    Optional<Transition> row = TABLE.find(stage, event);
    return row.orElseThrow().rules();
  }

  private static List<Transition> without(EventType event) {
    return TABLE.rows().stream().filter(row -> row.event() != event).toList();
  }
}
