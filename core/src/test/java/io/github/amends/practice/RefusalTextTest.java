// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.SourceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What refusals say to people: a sentence for each code, and no sentence for none. */
class RefusalTextTest {
  private static final RefusalText ENGLISH = RefusalText.english();

  /** Codes that stand in the machine: what is refused and what is warned of, not what is faulty. */
  private static final Pattern REFUSED = Pattern.compile(
      "\"((?:BLOCKED|WARN)_[A-Z_]+|[A-Z]{3}-[0-9]{2})\"|Refusal\\s*\\.(?:of|structural)\\(\\s*\"(INVALID_[A-Z_]+)\"");

  @Test
  void everyCodeThatTheMachineGivesHasASentence() {
    assertThat(given())
        .isNotEmpty()
        .allSatisfy(code -> assertThat(ENGLISH.has(code)).isTrue());
  }

  @Test
  void noSentenceIsLeftOver() throws Exception {
    Properties sentences = new Properties();
    sentences.load(RefusalText.class.getResourceAsStream("refusals.properties"));
    assertThat(sentences.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(given());
    sentences.forEach((code, sentence) ->
        assertThat((String) sentence).as("%s", code).matches("[A-Z{].*\\.").doesNotContain("  "));
  }

  @Test
  void everyCodeOfARuleHasASentenceUnlessOnlyAConstructorGivesIt() {
    Set<String> without = Rules.all().stream()
        .flatMap(rule -> rule.codes().stream())
        .filter(code -> !ENGLISH.has(code))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(without).allMatch(code -> code.startsWith("INVALID_"));
  }

  @Test
  void aSentenceHoldsTheFacts() {
    assertThat(ENGLISH.of(Refusal.of(
            "BLOCKED_PREPARATION_MISSING",
            Rules.PRE_01,
            Fact.of("participant", "p-1"),
            Fact.of("there", 0),
            Fact.of("needed", 1))))
        .isEqualTo("p-1 had 0 separate preparations and needs 1.");
  }

  @Test
  void anEmbeddersOwnCodeStandsForItself() {
    Refusal own = Refusal.structural("BLOCKED_OWN");
    assertThat(ENGLISH.of(own)).isEqualTo("BLOCKED_OWN");
    assertThat(ENGLISH.has("BLOCKED_OWN")).isFalse();
    assertThat(own.isStructural()).isTrue();
    assertThat(own.citations()).isEmpty();
    assertThat(Refusal.of("BLOCKED_OWN", new RuleId("OWN-01")).citations()).isEmpty();
  }

  @Test
  void aRefusalNamesTheSourcesOfAllItsRules() {
    Refusal refusal = Refusal.of("BLOCKED_CONSENT_WITHDRAWN", List.of(Rules.CON_01, Rules.CON_13));
    assertThat(refusal.citations())
        .extracting(Citation::source)
        .containsExactly(Source.SCOTLAND_FRAMEWORK, Source.RJC_PRINCIPLES, Source.AMENDS);
    assertThat(refusal.liftedBy("consent-recorded").liftedBy()).containsExactly("consent-recorded");
    assertThat(refusal.liftsOn()).isEmpty();
  }

  @Test
  void aRefusalKeepsTheDayOnWhichItLiftsByItself() {
    LocalDate day = LocalDate.of(2026, 6, 14);
    Refusal refusal = Refusal.of("BLOCKED_OWN", new RuleId("OWN-01")).liftingOn(day);
    assertThat(refusal.liftedBy("consent-recorded").liftsOn()).contains(day);
  }

  private static Set<String> given() {
    Set<String> codes = new TreeSet<>();
    for (var file : SourceTree.javaFiles("core/src/main/java/io/github/amends/casework")) {
      Matcher code = REFUSED.matcher(SourceTree.read(file));
      while (code.find()) {
        codes.add(code.group(1) == null ? code.group(2) : code.group(1));
      }
    }
    return codes;
  }
}
