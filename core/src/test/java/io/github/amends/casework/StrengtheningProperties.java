// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.event.EventType;
import io.github.amends.practice.Force;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** Invariant I12: an embedder's guards and a stricter profile can only add reasons to refuse. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class StrengtheningProperties {
  private static final RuleId OWN = new RuleId("OWN-01");
  private static final Profile STRICTER = stricter();

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

  @Property
  void whatAProfileRefusesAStricterOneRefusesForTheSameRulesAndMore(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).refused()) {
      Plan.MACHINE
          .table()
          .find(step.before().stage(), step.proposal().event().type())
          .ifPresent(row -> assertThat(reasons(row, step, STRICTER))
              .containsAll(reasons(row, step, Plan.MACHINE.profile())));
    }
  }

  /** The codes and rules for which the guards of a row refuse a step under a profile. */
  private static Set<String> reasons(Transition row, History.Step step, Profile profile) {
    List<Refusal> strangers = new ArrayList<>();
    References.check(step.before().state(), step.proposal().event(), strangers);
    Set<String> reasons = new TreeSet<>();
    // About somebody unknown there is nothing that a guard could judge.
    if (strangers.isEmpty()) {
      Situation situation =
          new Situation(step.before().state(), step.proposal().occurred(), step.context(), profile);
      Checklist.of(row.guards(), profile::force)
          .judge(new Question(situation, step.proposal().event()))
          .refusals()
          .forEach(refusal -> reasons.add(refusal.code() + " " + refusal.rules()));
    }
    return reasons;
  }

  private static Profile stricter() {
    return Profile.builder(Plan.MACHINE.profile())
        .id("stricter")
        .version(1)
        .set(Parameter.PREPARATIONS_EACH, Setting.number(3))
        .set(Parameter.FACILITATORS_PER_MEETING, Setting.number(3))
        .set(Parameter.CONSENT_WINDOW, Setting.period(Period.ofDays(10)))
        .set(Parameter.AGREEMENT_LENGTH, Setting.period(Period.ofDays(10)))
        .force(Rules.CON_08, Force.HARD)
        .force(Rules.CON_15, Force.HARD)
        .force(Rules.AGR_05, Force.HARD)
        .force(Rules.OUT_03, Force.HARD)
        .build();
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
