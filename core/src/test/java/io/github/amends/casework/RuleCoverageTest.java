// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.amends.practice.ProfilesForTests;
import io.github.amends.practice.Rule;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the tests of the rules leave no rule and no code out. */
class RuleCoverageTest {
  @Test
  void everyCodeOfEveryRuleIsBrokenByATestAndNoOtherIs() {
    Set<String> stated = new TreeSet<>();
    for (Rule rule : Rules.all()) {
      rule.codes().forEach(code -> stated.add(rule.id() + " " + code));
    }
    Set<String> covered = new TreeSet<>();
    tests().forEach(breaks -> covered.add(breaks.rule() + " " + breaks.code()));
    assertThat(covered).isEqualTo(stated);
  }

  @Test
  void aProfileForTestsHasEveryRuleInForce() {
    assertThat(ProfilesForTests.withEveryRule().rules())
        .containsExactlyElementsOf(Rules.all().stream().map(Rule::id).toList());
  }

  @Test
  void everyRuleThatIsKeptAtAStepIsAskedSomewhereInTheTable() {
    Set<RuleId> asked = CaseMachine.under(ProfilesForTests.withEveryRule()).table().rows().stream()
        .flatMap(row -> row.rules().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    CaseTable.OPENING.forEach(guard -> guard.rule().ifPresent(asked::add));
    // A limit that is measured may warn at a step as well.
    asked.removeIf(id -> Rules.find(id).orElseThrow().home() != Rule.Home.TRANSITION);
    Set<RuleId> tested = tests()
        .map(breaks -> breaks.guardedBy().isEmpty() ? breaks.rule() : breaks.guardedBy())
        .map(RuleId::new)
        .filter(id -> Rules.find(id).orElseThrow().home() == Rule.Home.TRANSITION)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked).isEqualTo(tested);
  }

  private static Stream<Breaks> tests() {
    return new ClassFileImporter()
        .importPackages("io.github.amends.casework").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Breaks.class))
            .map(method -> method.getAnnotationOfType(Breaks.class));
  }
}
