// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.amends.event.EventType;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.practice.Force;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a profile makes of the guards of a row: refuse, warn, or do not ask. */
class ChecklistTest {
  private static final RuleId OWN = new RuleId("OWN-01");
  private static final Situation SITUATION = situation();
  private static final Question QUESTION = new Question(SITUATION, new ScreeningBegun());

  @Test
  void aHardRuleRefusesAndASoftOneWarns() {
    Checklist.Verdict verdict = judge(
        Map.of(Rules.CON_01, Force.HARD, Rules.PRE_01, Force.SOFT),
        broken(Rules.PRE_01),
        broken(Rules.CON_01));
    assertThat(verdict.isPassed()).isFalse();
    assertThat(verdict.refusals())
        .extracting(Refusal::rules)
        .containsExactly(List.of(Rules.CON_01));
    assertThat(verdict.cautions())
        .extracting(Refusal::rules)
        .containsExactly(List.of(Rules.PRE_01));
  }

  @Test
  void whatIsUnknownRefusesUnderAHardRuleAndWarnsUnderASoftOne() {
    Guard unknown = TestGuard.of(
        "unknown",
        Rules.FAC_06,
        question -> new Finding.Unknown(List.of(Refusal.of("BLOCKED_UNKNOWN", Rules.FAC_06))));
    assertThat(judge(Map.of(Rules.FAC_06, Force.HARD), unknown).isPassed()).isFalse();
    Checklist.Verdict soft = judge(Map.of(Rules.FAC_06, Force.SOFT), unknown);
    assertThat(soft.isPassed()).isTrue();
    assertThat(soft.refusals()).isEmpty();
    assertThat(soft.cautions()).extracting(Refusal::code).containsExactly("BLOCKED_UNKNOWN");
    assertThat(soft.held()).isEmpty();
  }

  @Test
  void aRuleThatIsOffIsNotAskedAndDoesNotCountAsHeld() {
    Guard asked = TestGuard.of("asked", Rules.CON_01, question -> {
      throw new AssertionError("asked all the same");
    });
    Checklist.Verdict verdict = judge(Map.of(Rules.CON_01, Force.OFF), asked);
    assertThat(verdict.isPassed()).isTrue();
    assertThat(verdict.held()).isEmpty();
  }

  @Test
  void structuralGuardsAndAnEmbeddersOwnRulesAreAlwaysHard() {
    Guard structural =
        TestGuard.of("no", question -> Finding.violated(Refusal.structural("BLOCKED_NO")));
    Checklist.Verdict verdict = judge(Map.of(), structural, broken(OWN));
    assertThat(verdict.refusals())
        .extracting(Refusal::code)
        .containsExactly("BLOCKED_NO", "BROKEN-" + OWN);
  }

  @Test
  void aStructuralGuardOnTheStateJudgesAndForeseesTheSame() {
    Guard structural = new StateGuard("no") {
      @Override
      Finding find(Situation situation) {
        return Finding.violated(Refusal.structural("BLOCKED_NO"));
      }
    };
    Checklist checklist = Checklist.of(List.of(structural), Map.<RuleId, Force>of()::get);
    assertThat(checklist.judge(QUESTION).refusals())
        .isEqualTo(checklist.foresee(EventType.SCREENING_BEGUN, SITUATION))
        .extracting(Refusal::code)
        .containsExactly("BLOCKED_NO");
  }

  @Test
  void aRuleIsHeldWhereAGuardFoundSoAndNoneFoundOtherwise() {
    Map<RuleId, Force> forces =
        Map.of(Rules.CON_01, Force.HARD, Rules.MON_01, Force.SOFT, Rules.AGR_01, Force.HARD);
    Guard beside = TestGuard.of("beside", Rules.AGR_01, question -> Finding.notApplicable());
    Checklist.Verdict verdict = judge(
        forces,
        kept(Rules.MON_01),
        broken(Rules.MON_01),
        kept(Rules.CON_01),
        kept(Rules.CON_01),
        beside);
    assertThat(verdict.held()).containsExactly(Rules.CON_01);
    assertThat(judge(forces, kept(Rules.MON_01)).held()).containsExactly(Rules.MON_01);
  }

  @Test
  void whatIsBrokenStandsAsBrokenUnderAHardRuleAndAsWarnedOfUnderASoftOne() {
    Map<RuleId, Force> forces = Map.of(Rules.CON_01, Force.HARD, Rules.PRE_01, Force.SOFT);
    Checklist checklist =
        Checklist.of(List.of(broken(Rules.CON_01), broken(Rules.PRE_01)), forces::get);
    assertThat(checklist.standings(guard -> guard.judge(QUESTION), RuleStanding.Standing.HELD))
        .extracting(RuleStanding::standing)
        .containsExactly(RuleStanding.Standing.BROKEN, RuleStanding.Standing.WARNED);
  }

  @Test
  void aGuardOnTheStateForeseesWhatItJudges() {
    Guard onState = new StateGuard("state", Rules.CON_01) {
      @Override
      Finding find(Situation situation) {
        return Finding.violated(refusal(Rules.CON_01));
      }
    };
    Checklist hard = Checklist.of(List.of(onState, broken(Rules.PRE_01)), rule -> Force.HARD);
    assertThat(hard.foresee(EventType.SCREENING_BEGUN, SITUATION))
        .containsExactly(refusal(Rules.CON_01));
    Checklist soft = Checklist.of(List.of(onState), rule -> Force.SOFT);
    assertThat(soft.foresee(EventType.SCREENING_BEGUN, SITUATION)).isEmpty();
  }

  @Test
  void aGuardOnTheEventForeseesOnlyWhatItSaysItDoes() {
    assertThat(foreseen(broken(Rules.CON_01))).isEmpty();
    Guard foreseeing = new GuardFor("foreseeing", Rules.CON_01) {
      @Override
      public Finding judge(Question question) {
        return Finding.satisfied();
      }

      @Override
      public Finding foresee(EventType type, Situation situation) {
        return Finding.violated(refusal(Rules.CON_01));
      }
    };
    assertThat(foreseen(foreseeing)).containsExactly(refusal(Rules.CON_01));
  }

  @Test
  void aGuardOfAnEmbeddingApplicationIsAskedBothWays() {
    Guard foreign = new Guard() {
      @Override
      public Optional<RuleId> rule() {
        return Optional.of(OWN);
      }

      @Override
      public String name() {
        return "foreign";
      }

      @Override
      public Finding judge(Question question) {
        return Finding.violated(refusal(OWN));
      }

      @Override
      public Finding foresee(EventType type, Situation situation) {
        return type == EventType.SCREENING_BEGUN && situation.equals(SITUATION)
            ? Finding.violated(refusal(OWN))
            : Finding.notApplicable();
      }
    };
    assertThat(judge(Map.of(), foreign).refusals()).containsExactly(refusal(OWN));
    assertThat(foreseen(foreign)).containsExactly(refusal(OWN));
    Checklist checklist = Checklist.of(List.of(foreign), Map.<RuleId, Force>of()::get);
    assertThat(checklist.standings(guard -> guard.judge(QUESTION), RuleStanding.Standing.HELD))
        .extracting(RuleStanding::guard, RuleStanding::rule)
        .containsExactly(tuple("foreign", Optional.of(OWN)));
  }

  private static List<Refusal> foreseen(Guard guard) {
    return Checklist.of(List.of(guard), rule -> Force.HARD)
        .foresee(EventType.SCREENING_BEGUN, SITUATION);
  }

  @Test
  void everyGuardHasANameOfItsOwnThatBeginsWithItsRule() {
    CaseMachine machine = CaseMachine.under(Profiles.rocRestore());
    assertThat(machine.guards()).extracting(Guard::name).doesNotHaveDuplicates();
    assertThat(machine.guards())
        .allSatisfy(guard -> assertThat(guard.name())
            .matches(guard.rule().map(rule -> rule + "/").orElse("") + "[a-z-]+"));
  }

  @Test
  void aMachineWithoutAGuardAsksItNowhere() {
    CaseMachine machine = CaseMachine.under(Profiles.rocRestore());
    for (Guard guard : machine.guards()) {
      assertThat(machine.without(guard).guards())
          .doesNotContain(guard)
          .hasSize(machine.guards().size() - 1);
    }
  }

  private static Checklist.Verdict judge(Map<RuleId, Force> forces, Guard... guards) {
    return Checklist.of(List.of(guards), forces::get).judge(QUESTION);
  }

  private static Guard kept(RuleId rule) {
    return TestGuard.of("kept", rule, question -> Finding.satisfied());
  }

  private static Guard broken(RuleId rule) {
    return TestGuard.of("broken", rule, question -> Finding.violated(refusal(rule)));
  }

  private static Refusal refusal(RuleId rule) {
    return Refusal.of("BROKEN-" + rule, rule);
  }

  private static Situation situation() {
    Story story = Story.graffiti();
    return new Situation(
        story.file().state(),
        story.file().entries().get(0).occurred(),
        story.context(),
        Profiles.rocRestore());
  }
}
