// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rule;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That the tests of the rules leave no rule and no code out. */
class RuleCoverageTest {
  @Test
  void everyCodeOfEveryRuleIsBrokenByATestAndNoOtherIs() {
    Set<String> stated = new TreeSet<>();
    for (Rule rule : Rules.all()) {
      rule.codes().forEach(code -> stated.add(rule.id() + " " + code));
    }
    assertThat(broken()).isEqualTo(stated);
  }

  @Test
  void theProfileUnderWhichTheRulesAreTestedHasEveryRuleInForce() {
    assertThat(Profiles.rocRestore().rules())
        .containsExactlyElementsOf(Rules.all().stream().map(Rule::id).toList());
  }

  @Test
  void everyRuleThatIsKeptAtAStepIsAskedSomewhereInTheTable() {
    Set<RuleId> asked = CaseMachine.under(Profiles.rocRestore()).table().rows().stream()
        .flatMap(row -> row.rules().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    CaseTable.OPENING.forEach(guard -> guard.rule().ifPresent(asked::add));
    assertThat(asked)
        .containsExactlyElementsOf(Rules.all().stream()
            .filter(rule -> rule.home() == Rule.Home.TRANSITION)
            .map(Rule::id)
            .toList());
  }

  private static Set<String> broken() {
    return new ClassFileImporter()
        .importPackages("io.github.amends.casework").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Breaks.class))
            .map(method -> method.getAnnotationOfType(Breaks.class))
            .map(breaks -> breaks.rule() + " " + breaks.code())
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
