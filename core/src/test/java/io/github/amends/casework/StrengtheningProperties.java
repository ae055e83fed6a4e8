// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.event.EventType;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** Invariant I12: an embedder's guards can only add reasons to refuse. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class StrengtheningProperties {
  private static final RuleId OWN = new RuleId("OWN-01");

  /** Refuses some events and lets the others pass, whatever else is wrong with them. */
  private record Whim(int number) implements Guard {
    @Override
    public Optional<RuleId> rule() {
      return Optional.of(OWN);
    }

    @Override
    public String name() {
      return "OWN-01/whim-" + number;
    }

    @Override
    public Finding judge(Question question) {
      return (question.state().sequence() + number) % 11 == 0
          ? Finding.of(List.of(Refusal.of("BLOCKED_BY_WHIM", OWN)))
          : Finding.satisfied();
    }
  }

  @Property
  void whatAStrongerMachineAcceptsTheStandardMachineAcceptsToo(
      @ForAll Plan plan, @ForAll Choice choice) {
    CaseMachine stronger = stronger(choice);
    for (History.Step step : Lengths.counted(plan.play(stronger)).accepted()) {
      Decision standard = Plan.MACHINE.decide(step.before(), step.proposal(), step.context());
      assertThat(standard).isInstanceOf(Decision.Accepted.class);
      assertThat(standard.orThrow().stage()).isEqualTo(step.after().stage());
      assertThat(standard.orThrow().sequence()).isEqualTo(step.after().sequence());
    }
  }

  @Property
  void whatTheStandardMachineRefusesAStrongerOneRefusesForTheSameReasonsAndMore(
      @ForAll Plan plan, @ForAll Choice choice) {
    CaseMachine stronger = stronger(choice);
    for (History.Step step : Lengths.counted(plan.play()).refused()) {
      assertThat(stronger.decide(step.before(), step.proposal(), step.context()))
          .isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.refusals()).containsAll(step.refusals());
          });
    }
  }

  private static CaseMachine stronger(Choice choice) {
    Map<EventType, List<Guard>> added = new EnumMap<>(EventType.class);
    for (Transition row : Plan.MACHINE.table().rows()) {
      EventType type = row.event();
      added.put(type, List.of(new Whim(choice.who() + type.code().length())));
    }
    return Plan.MACHINE.strengthenedBy(added);
  }
}
