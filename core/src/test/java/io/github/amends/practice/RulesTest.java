// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.FaultsOf;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue of rules: complete, each id once, each with a source. */
class RulesTest {
  @Test
  void everyConstantIsARuleOfTheCatalogueAndTheOtherWayRound() {
    List<RuleId> constants = Arrays.stream(Rules.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == RuleId.class)
        .map(RulesTest::value)
        .toList();
    assertThat(constants)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(Rule::id).toList());
    assertThat(Rules.all()).extracting(Rule::id).isSorted();
  }

  @Test
  void everyRuleHasATitleACodeAndASource() {
    assertThat(Rules.all()).isNotEmpty().allSatisfy(rule -> {
      assertThat(rule.title()).endsWith(".").doesNotContain("  ");
      assertThat(rule.codes()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(rule.codes())
          .allMatch(code ->
              code.matches("(BLOCKED|INVALID)_[A-Z_]+") || code.equals(rule.id().value()));
      assertThat(rule.citations()).isNotEmpty();
      assertThat(rule.citations()).allMatch(cited -> !cited.toString().isBlank());
    });
  }

  @Test
  void aRuleIsFoundByItsIdAndByItsCodes() {
    assertThat(Rules.find(Rules.CON_13))
        .hasValueSatisfying(rule -> assertThat(rule.title()).contains("nothing older revives"));
    assertThat(Rules.find(new RuleId("XYZ-99"))).isEmpty();
    assertThat(Rules.withCode("BLOCKED_CONSENT_WITHDRAWN"))
        .extracting(Rule::id)
        .containsExactly(Rules.CON_01, Rules.CON_03, Rules.CON_13);
    assertThat(Rules.withCode("BLOCKED_ON_HOLD")).isEmpty();
  }

  @Test
  void aRuleNeedsACodeAndASource() {
    Citation cited = new Citation(Source.UN, "13(b)", Citation.Mark.VERIFIED);
    RuleId id = new RuleId("OWN-01");
    assertThatThrownBy(
            () -> new Rule(id, "A rule.", Rule.Home.TRANSITION, List.of(), List.of(cited)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Rule(id, "A rule.", Rule.Home.TRANSITION, List.of("BLOCKED_OWN"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theIdOfARuleIsItsGroupAndANumber() {
    assertThat(new RuleId("CON-01")).hasToString("CON-01").isLessThan(new RuleId("CON-02"));
    for (String wrong :
        List.of("", "CON", "CON-", "con-01", "CON-00001", "C-1", "CON 01", "CON-\u0661")) {
      assertThat(FaultsOf.making(() -> new RuleId(wrong))).containsExactly("INVALID_ID at rule");
    }
  }

  @Test
  void aCitationSaysHowFarItWasChecked() {
    assertThat(new Citation(Source.UN, "13(b)", Citation.Mark.VERIFIED))
        .hasToString("UN Basic Principles, ECOSOC resolution 2002/12, 13(b)");
    assertThat(new Citation(Source.UN, "", Citation.Mark.TO_BE_RECHECKED))
        .hasToString("UN Basic Principles, ECOSOC resolution 2002/12 (paragraph to be re-checked)");
  }

  private static RuleId value(Field field) {
    try {
      return (RuleId) field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
