// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Decision;
import io.github.amends.casework.WithdrawalChoice;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.EventType;
import io.github.amends.event.Initiator;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExamplesTest {
  @ParameterizedTest
  @MethodSource("io.github.amends.simulator.WorkedExamples#all")
  void everyStepIsEitherTakenOrRefusedAndARefusalLeavesTheStage(WorkedExample example) {
    CaseStage stage = CaseStage.REFERRED;
    for (Step step : example.steps()) {
      if (step.decision() instanceof Decision.Accepted accepted) {
        stage = accepted.file().stage();
      } else {
        assertThat(step.decision()).isInstanceOf(Decision.Refused.class);
      }
      assertThat(step.stageAfter()).isEqualTo(stage);
      assertThat(step.proposed()).isNotBlank();
    }
    assertThat(example.file().stage()).isEqualTo(stage);
    assertThat(CaseFile.fold(example.file().entries()).state())
        .isEqualTo(example.file().state());
  }

  @Test
  void theGraffitiInBoltonEndsWithARepairAndAnApology() {
    WorkedExample example = WorkedExamples.graffitiInBolton();
    assertThat(example.file().stage()).isEqualTo(CaseStage.COMPLETED);
    assertThat(example.file().state().areTermsEnded()).isTrue();
    assertThat(example.file().state().assignments()).hasSize(2);
    assertThat(example.steps())
        .extracting(step -> step.event().type())
        .contains(EventType.FOLLOW_UP_RECORDED);
  }

  @Test
  void aHastyMeetingIsRefusedForSeveralReasonsAtOnce() {
    List<List<String>> refused = refusals(WorkedExamples.graffitiInBolton()).stream()
        .map(reasons -> reasons.stream().map(Refusal::code).toList())
        .toList();
    assertThat(refused).hasSize(2);
    assertThat(refused.get(0)).containsExactly("BLOCKED_FACILITATOR_CONFLICT");
    assertThat(refused.get(1))
        .containsExactlyInAnyOrder(
            "BLOCKED_CONSENT_MISSING",
            "BLOCKED_FACILITATOR_NOT_ASSIGNED",
            "BLOCKED_FACILITATOR_STANDING_UNKNOWN",
            "BLOCKED_TOO_FEW_FACILITATORS");
  }

  @Test
  void aWithdrawalTheNightBeforeCancelsTheMeetingAndLeavesAChoice() {
    Step withdrawal = WorkedExamples.withdrawalTheNightBefore().steps().stream()
        .filter(step -> step.event() instanceof ConsentWithdrawn)
        .findFirst()
        .orElseThrow();
    Decision.Accepted accepted = (Decision.Accepted) withdrawal.decision();
    assertThat(accepted.entries())
        .extracting(entry -> entry.event().type())
        .containsExactly(EventType.CONSENT_WITHDRAWN, EventType.MEETING_CANCELLED);
    assertThat(withdrawal.stageAfter()).isEqualTo(CaseStage.ASSESSING);
    assertThat(withdrawal.choices())
        .containsExactly(WithdrawalChoice.INDIRECT, WithdrawalChoice.CLOSE);
  }

  @Test
  void withdrawingIsNoBreachAndTheRefusalNamesItsSource() {
    WorkedExample example = WorkedExamples.withdrawalTheNightBefore();
    List<Refusal> last = refusals(example).get(1);
    assertThat(last)
        .filteredOn(refusal -> refusal.rules().contains(Rules.CON_04))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.citations()).isNotEmpty());
    assertThat(example.file().stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
    assertThat(example.file().entries())
        .last()
        .extracting(entry -> entry.event())
        .isEqualTo(new CaseNotProceeded(new Closure(ClosureCause.WITHDREW, Initiator.HARMED)));
  }

  private static List<List<Refusal>> refusals(WorkedExample example) {
    return example.steps().stream()
        .filter(step -> step.decision() instanceof Decision.Refused)
        .map(step -> ((Decision.Refused) step.decision()).refusals())
        .toList();
  }
}
