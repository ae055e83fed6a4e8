// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.FaultsOf;
import io.github.amends.practice.Rule.Effect;
import io.github.amends.practice.Rule.Home;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue of rules: complete, each id once, each with a source. */
class RulesTest {
  private static final Citation CITED = new Citation(Source.UN, "13(b)", Citation.Mark.VERIFIED);

  @Test
  void everyConstantIsARuleOfTheCatalogueAndTheOtherWayRound() {
    List<RuleId> constants = Arrays.stream(Rules.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == RuleId.class)
        .peek(field -> assertThat(value(field)).hasToString(field.getName().replace('_', '-')))
        .map(RulesTest::value)
        .toList();
    assertThat(constants)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(Rule::id).toList());
    assertThat(Rules.all()).extracting(Rule::id).isSorted();
  }

  @Test
  void theCatalogueHoldsTheRulesOfTheDomainPageAndNoOther() {
    assertThat(Rules.all()).hasSize(137);
    assertThat(Rules.all())
        .extracting(Rule::id)
        .containsExactlyInAnyOrderElementsOf(
            DomainPage.rules().stream().map(DomainPage.Line::id).toList());
  }

  @Test
  void everyRuleIsAsStrictAsTheDomainPageHasIt() {
    Map<String, Effect> effects = Map.of(
        "HARD", Effect.HARD,
        "SOFT", Effect.SOFT,
        "PARAM", Effect.BY_PROFILE,
        "METRIC", Effect.METRIC);
    for (DomainPage.Line line : DomainPage.rules()) {
      assertThat(Rules.find(line.id()).orElseThrow().effect())
          .as("%s", line.id())
          .isEqualTo(effects.get(line.kind()));
    }
  }

  @Test
  void theSourcesOfEveryRuleAreMarkedAsTheDomainPageMarksThem() {
    Map<Character, Citation.Mark> marks = Map.of(
        'V', Citation.Mark.VERIFIED,
        'K', Citation.Mark.TO_BE_RECHECKED,
        'D', Citation.Mark.OWN);
    for (DomainPage.Line line : DomainPage.rules()) {
      Set<Citation.Mark> expected = line.marks()
          .chars()
          .mapToObj(letter -> marks.get((char) letter))
          .collect(Collectors.toSet());
      assertThat(Rules.find(line.id()).orElseThrow().citations())
          .as("%s", line.id())
          .extracting(Citation::mark)
          .hasSameElementsAs(expected);
    }
  }

  @Test
  void theRulesAreCountedByTheirHomeAndTheirEffect() {
    Map<Home, Map<Effect, Long>> counted = Rules.all().stream()
        .collect(Collectors.groupingBy(
            Rule::home,
            () -> new EnumMap<>(Home.class),
            Collectors.groupingBy(
                Rule::effect, () -> new EnumMap<>(Effect.class), Collectors.counting())));
    assertThat(counted)
        .isEqualTo(Map.of(
            Home.CONSTRUCTION, Map.of(Effect.HARD, 7L),
            Home.TRANSITION, Map.of(Effect.HARD, 56L, Effect.SOFT, 10L, Effect.BY_PROFILE, 30L),
            Home.TYPE, Map.of(Effect.HARD, 12L, Effect.SOFT, 2L, Effect.BY_PROFILE, 1L),
            Home.VIEW, Map.of(Effect.HARD, 6L, Effect.BY_PROFILE, 1L),
            Home.MEASURE, Map.of(Effect.HARD, 1L, Effect.METRIC, 3L),
            Home.DUTY, Map.of(Effect.HARD, 1L, Effect.SOFT, 4L, Effect.BY_PROFILE, 3L)));
  }

  @Test
  void everyRuleHasATitleAndWellFormedCodes() {
    assertThat(Rules.all()).allSatisfy(rule -> {
      assertThat(rule.title()).endsWith(".").doesNotContain("  ");
      assertThat(rule.codes())
          .doesNotHaveDuplicates()
          .allMatch(code -> code.matches("(BLOCKED|INVALID|WARN)_[A-Z_]+")
              || code.equals(rule.id().value()));
      assertThat(rule.citations()).allMatch(cited -> !cited.toString().isBlank());
    });
    assertThat(Rules.all()).extracting(Rule::title).doesNotHaveDuplicates();
  }

  @Test
  void aRuleThatATypeKeepsNamesATypeThatExists() {
    assertThat(Rules.all().stream().filter(rule -> rule.home() == Home.TYPE))
        .isNotEmpty()
        .allSatisfy(rule -> {
          String type = rule.keptBy().orElseThrow();
          assertThatCode(() -> Class.forName(type)).as("%s", rule.id()).doesNotThrowAnyException();
        });
  }

  @Test
  void aRuleThatAPackageKeepsNamesThePackage() {
    Set<String> packages = Rules.all().stream()
        .filter(rule -> EnumSet.of(Home.VIEW, Home.MEASURE, Home.DUTY).contains(rule.home()))
        .map(rule -> rule.keptBy().orElseThrow())
        .collect(Collectors.toSet());
    assertThat(packages)
        .containsExactlyInAnyOrder(
            "io.github.amends.casework",
            "io.github.amends.outcomes.caseload",
            "io.github.amends.outcomes.metric",
            "io.github.amends.privacy");
  }

  @Test
  void everyParameterIsReadByARuleOrByTheLibraryItself() {
    Set<Parameter> read = Rules.all().stream()
        .flatMap(rule -> rule.parameters().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Parameter.class)));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(read)))
        .containsExactlyInAnyOrder(Parameter.LONG_HOLD, Parameter.SLOT_MINUTES);
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
  void aRuleNeedsASourceAndEitherACodeOrSomebodyWhoKeepsIt() {
    assertThat(rule(Home.TRANSITION, List.of("OWN-01"), List.of(CITED), "").allows(Force.HARD))
        .isTrue();
    assertThat(rule(Home.VIEW, List.of(), List.of(CITED), "own.views").allows(Force.OFF))
        .isTrue();
    for (Home home : List.of(Home.TRANSITION, Home.CONSTRUCTION)) {
      assertRefused(home, List.of(), List.of(CITED), "");
      assertRefused(home, List.of("OWN-01"), List.of(CITED), "own.views");
    }
    assertRefused(Home.VIEW, List.of("OWN-01"), List.of(CITED), "");
    assertRefused(Home.TRANSITION, List.of("OWN-01"), List.of(), "");
  }

  @Test
  void onlyTheProfileDecidesOnWhatTheRuleLeavesToIt() {
    assertThat(allowed(Rules.CON_01)).containsExactly(Force.HARD);
    assertThat(allowed(Rules.CON_08)).containsExactly(Force.HARD, Force.SOFT, Force.OFF);
    assertThat(allowed(Rules.EQ_01)).containsExactly(Force.HARD, Force.SOFT, Force.OFF);
    assertThat(allowed(Rules.INF_01)).containsExactly(Force.SOFT, Force.OFF);
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
    assertThat(CITED).hasToString("UN Basic Principles, ECOSOC resolution 2002/12, 13(b)");
    assertThat(new Citation(Source.UN, "", Citation.Mark.TO_BE_RECHECKED))
        .hasToString("UN Basic Principles, ECOSOC resolution 2002/12 (paragraph to be re-checked)");
  }

  private static List<Force> allowed(RuleId id) {
    Rule rule = Rules.find(id).orElseThrow();
    return Arrays.stream(Force.values()).filter(rule::allows).toList();
  }

  private static void assertRefused(
      Home home, List<String> codes, List<Citation> citations, String keptBy) {
    assertThatThrownBy(() -> rule(home, codes, citations, keptBy))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Rule rule(Home home, List<String> codes, List<Citation> citations, String keptBy) {
    Optional<String> keeper = Optional.of(keptBy).filter(text -> !text.isEmpty());
    return new Rule(
        new RuleId("OWN-01"),
        "A rule.",
        Effect.BY_PROFILE,
        home,
        codes,
        List.of(),
        citations,
        keeper);
  }

  private static RuleId value(Field field) {
    try {
      return (RuleId) field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
