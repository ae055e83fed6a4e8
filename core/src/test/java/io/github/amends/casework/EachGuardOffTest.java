// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.ProfilesForTests;
import io.github.amends.practice.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the tests of the rules see each guard: with it switched off, the tests that are bound to its
 * rule fail, and no other does.
 */
class EachGuardOffTest {
  private static final List<BoundHistory> TESTS = BoundHistory.all();
  private static final Map<BoundHistory, List<String>> WITH_ALL = withAll();
  private static final Map<Guard, List<BoundHistory>> FAILING = new ConcurrentHashMap<>();

  private static Map<BoundHistory, List<String>> withAll() {
    Map<BoundHistory, List<String>> verdicts = new HashMap<>();
    TESTS.forEach(test -> verdicts.put(test, test.verdict(CaseMachine.under(test.profile()))));
    return verdicts;
  }

  static Stream<Guard> guards() {
    return CaseMachine.under(ProfilesForTests.withEveryRule()).guards().stream();
  }

  @ParameterizedTest
  @MethodSource("guards")
  void withoutAGuardTheTestsOfItsRuleFailAndNoOther(Guard guard) {
    List<BoundHistory> failing = failingWithout(guard);
    if (guard.rule().isEmpty()) {
      assertThat(failing).isEmpty();
      return;
    }
    assertThat(failing)
        .isNotEmpty()
        .allSatisfy(test -> assertThat(test.guard()).isEqualTo(guard.rule().get()));
  }

  @Test
  void everyTestOfARuleFailsWithoutOneOfItsGuards() {
    Set<String> failing = new TreeSet<>();
    guards().forEach(guard -> failingWithout(guard).forEach(test -> failing.add(test.name())));
    assertThat(TESTS)
        .extracting(BoundHistory::name)
        .hasSizeGreaterThan(100)
        .allMatch(failing::contains);
  }

  @Test
  void whereARuleHasOneGuardAllItsTestsFailWithoutIt() {
    Map<RuleId, List<Guard>> byRule = new HashMap<>();
    guards()
        .forEach(guard -> guard
            .rule()
            .ifPresent(
                rule -> byRule.computeIfAbsent(rule, none -> new ArrayList<>()).add(guard)));
    byRule.forEach((rule, guards) -> {
      if (guards.size() == 1) {
        assertThat(failingWithout(guards.get(0)))
            .as("the tests that fail without %s", guards.get(0))
            .containsExactlyElementsOf(
                TESTS.stream().filter(test -> test.guard().equals(rule)).toList());
      }
    });
  }

  private static List<BoundHistory> failingWithout(Guard guard) {
    return FAILING.computeIfAbsent(guard, EachGuardOffTest::find);
  }

  private static List<BoundHistory> find(Guard guard) {
    Map<Profile, CaseMachine> machines = new HashMap<>();
    for (Profile profile : List.of(Profiles.rocRestore(), ProfilesForTests.withEveryRule())) {
      machines.put(profile, CaseMachine.under(profile).without(guard));
    }
    return TESTS.stream()
        .filter(test -> test.asked().contains(guard))
        .filter(test -> !test.verdict(machines.get(test.profile())).equals(WITH_ALL.get(test)))
        .toList();
  }
}
