// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.practice.Refusal;
import io.github.amends.practice.RefusalText;
import io.github.amends.practice.Rule;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** Invariant I8: every refusal says why, by a rule that exists, and changes nothing. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class RefusalProperties {
  private static final Set<String> STRUCTURAL = Set.of(
      "BLOCKED_AGREEMENT_IN_FORCE",
      "BLOCKED_AGREEMENT_STALE_VERSION",
      "BLOCKED_ATTENDANCE_INCOMPLETE",
      "BLOCKED_BREACH_NO_REVIEW",
      "BLOCKED_BREACH_OPEN",
      "BLOCKED_CASE_CLOSED",
      "BLOCKED_DEPENDENT_FACT",
      "BLOCKED_EVENT_ID_TAKEN",
      "BLOCKED_EXCHANGE_SIDES",
      "BLOCKED_EXCHANGE_STATUS",
      "BLOCKED_EXTENSION_TOO_EARLY",
      "BLOCKED_FACILITATOR_NOT_ASSIGNED",
      "BLOCKED_ID_TAKEN",
      "BLOCKED_IMPORTED_UNVERIFIED",
      "BLOCKED_LINK_CYCLE",
      "BLOCKED_MEETING_OPEN",
      "BLOCKED_MEETING_STATUS",
      "BLOCKED_NOT_IN_STATE",
      "BLOCKED_NOT_ON_HOLD",
      "BLOCKED_NO_BREACH",
      "BLOCKED_NO_PROCESS",
      "BLOCKED_NO_ROUTE",
      "BLOCKED_ON_HOLD",
      "BLOCKED_OTHER_PROFILE",
      "BLOCKED_OUTCOME_OWED",
      "BLOCKED_ROUTE",
      "BLOCKED_UNKNOWN_REFERENCE",
      "INVALID_FUTURE_FACT",
      "INVALID_PROFILE");

  @Property
  void everyRefusalNamesARuleUnlessItIsStructural(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).refused()) {
      for (Refusal refusal : step.refusals()) {
        assertThat(refusal.code()).matches("(BLOCKED|INVALID)_[A-Z_]+|[A-Z]{3}-[0-9]{2}");
        if (refusal.rules().isEmpty()) {
          assertThat(STRUCTURAL).contains(refusal.code());
        }
      }
    }
  }

  @Property
  void everyRuleOfARefusalIsKnownInForceCitedAndHasTheCode(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).refused()) {
      for (Refusal refusal : step.refusals()) {
        for (RuleId id : refusal.rules()) {
          Rule rule = Rules.find(id).orElseThrow();
          assertThat(rule.citations()).isNotEmpty();
          assertThat(Plan.MACHINE.profile().hasInForce(id)).isTrue();
        }
        if (!refusal.rules().isEmpty()) {
          assertThat(refusal.citations()).isNotEmpty();
          assertThat(Rules.withCode(refusal.code()))
              .as("rules with the code %s", refusal.code())
              .extracting(Rule::id)
              .containsAnyElementsOf(refusal.rules());
        }
      }
    }
  }

  @Property
  void everyRefusalHasASentenceWithAllItsFacts(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).refused()) {
      for (Refusal refusal : step.refusals()) {
        assertThat(RefusalText.english().of(refusal))
            .isNotBlank()
            .isNotEqualTo(refusal.code())
            .doesNotContain("{", "}");
      }
    }
  }

  @Property
  void whatLiftsARefusalCanStillHappen(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).refused()) {
      CaseStage stage = step.before().stage();
      Set<String> ahead = AheadOf.stage(stage);
      for (Refusal refusal : step.refusals()) {
        assertThat(ahead)
            .as("events ahead of %s, for %s", stage, refusal.code())
            .containsAll(refusal.liftedBy());
      }
    }
  }

  @Property
  void refusingChangesNothingAndIsTheSameEachTime(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).refused()) {
      CaseFile file = CaseFile.fold(List.copyOf(step.before().entries()));
      List<CaseEntry> entries = List.copyOf(file.entries());
      Decision again = Plan.MACHINE.decide(file, step.proposal(), step.context());
      assertThat(again).isEqualTo(step.decision());
      assertThat(file.entries()).isEqualTo(entries);
      assertThat(file.state()).isEqualTo(step.before().state());
    }
  }
}
