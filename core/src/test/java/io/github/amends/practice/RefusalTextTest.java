// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.SourceTree;
import io.github.amends.basics.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What refusals say to people: a sentence for each code, the same in each language. */
class RefusalTextTest {
  private static final RefusalText ENGLISH = RefusalText.english();
  private static final RefusalText FRENCH = RefusalText.in(Locale.FRENCH);

  private static final Pattern CODE = Pattern.compile("\"((?:BLOCKED|WARN|INVALID)_[A-Z_]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  /** What a fact may be: ids, codes, dates and counts. */
  private static final Set<String> FACTS = Set.of(
      "agreement",
      "case",
      "cause",
      "conflict",
      "date",
      "days",
      "entry",
      "exchange",
      "facilitator",
      "id",
      "informed",
      "initiator",
      "kind",
      "meeting",
      "missing",
      "needed",
      "outcome",
      "participant",
      "possible",
      "purpose",
      "source",
      "stage",
      "status",
      "term",
      "there",
      "until",
      "withdrawn");

  @Test
  void everyCodeInTheSourceHasASentence() {
    assertThat(inTheSource())
        .isNotEmpty()
        .allSatisfy(code -> assertThat(ENGLISH.has(code)).as(code).isTrue());
  }

  @Test
  void everyCodeOfARuleHasASentence() {
    assertThat(Rules.all().stream().flatMap(rule -> rule.codes().stream()))
        .allSatisfy(code -> assertThat(ENGLISH.has(code)).as(code).isTrue());
  }

  @Test
  void everyCodeOfTheDomainPageHasASentence() {
    assertThat(DomainPage.refusalCodes())
        .hasSize(105)
        .allSatisfy(code -> assertThat(ENGLISH.has(code)).as(code).isTrue());
  }

  @Test
  void noSentenceIsLeftOver() {
    Set<String> known = inTheSource();
    known.addAll(DomainPage.refusalCodes());
    Rules.all().forEach(rule -> known.addAll(rule.codes()));
    assertThat(known).containsAll(ENGLISH.codes());
  }

  @Test
  void everyLanguageHasTheSameCodesAndThePlacesForTheSameFacts() {
    assertThat(FRENCH.codes()).isEqualTo(ENGLISH.codes());
    for (String code : ENGLISH.codes()) {
      assertThat(places(FRENCH.unfilled(code))).as(code).isEqualTo(places(ENGLISH.unfilled(code)));
      assertThat(FRENCH.unfilled(code)).as(code).isNotEqualTo(ENGLISH.unfilled(code));
      assertThat(FRENCH.unfilledLifting(code).isEmpty())
          .as(code)
          .isEqualTo(ENGLISH.unfilledLifting(code).isEmpty());
    }
  }

  @Test
  void aSentenceIsWholeAndHasPlacesOnlyForIdsCodesDatesAndCounts() {
    for (RefusalText text : List.of(ENGLISH, FRENCH)) {
      for (String code : text.codes()) {
        assertThat(text.unfilled(code)).as(code).matches("(?s)[\\p{Lu}{].*\\.");
        assertThat(text.unfilled(code)).as(code).doesNotContain("  ", "\u2019");
        assertThat(FACTS).as(code).containsAll(places(text.unfilled(code)));
      }
    }
  }

  @Test
  void whatLiftsARefusalNamesNoMoreFactsThanTheRefusal() {
    for (RefusalText text : List.of(ENGLISH, FRENCH)) {
      for (String code : text.codes()) {
        String lifting = text.unfilledLifting(code);
        boolean canBeLifted = !code.startsWith("INVALID_") && !code.startsWith("WARN_");
        assertThat(lifting.isEmpty()).as(code).isNotEqualTo(canBeLifted);
        assertThat(places(text.unfilled(code))).as(code).containsAll(places(lifting));
        assertThat(lifting).as(code).matches("|[\\p{Lu}{].*\\.");
      }
    }
  }

  @Test
  void aFaultOfAValueNeedsNoFacts() {
    assertThat(ENGLISH.codes().stream().filter(code -> code.startsWith("INVALID_")))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(places(ENGLISH.unfilled(code))).isEmpty());
    assertThat(ENGLISH.of(new Fault("INVALID_NARRATIVE", "note")))
        .isEqualTo("note: The text is blank or too long.");
  }

  @Test
  void aSentenceHoldsTheFacts() {
    Refusal refusal = Refusal.of(
        "BLOCKED_PREPARATION_MISSING",
        Rules.PRE_01,
        Fact.of("participant", "p-1"),
        Fact.of("there", 0),
        Fact.of("needed", 1));
    assertThat(ENGLISH.of(refusal)).isEqualTo("p-1 had 0 separate preparations and needs 1.");
    assertThat(ENGLISH.lifting(refusal)).contains("Prepare p-1.");
    assertThat(FRENCH.of(refusal))
        .isEqualTo("p-1 a eu 0 pr\u00e9parations s\u00e9par\u00e9es et il en faut 1.");
    assertThat(FRENCH.lifting(refusal)).contains("Pr\u00e9parer p-1.");
  }

  @Test
  void theLanguageIsThatOfTheReaderAndNeverTheDefault() {
    assertThat(RefusalText.in(Locale.CANADA_FRENCH)).isSameAs(FRENCH);
    assertThat(RefusalText.in(Locale.UK)).isSameAs(ENGLISH);
    assertThat(RefusalText.in(Locale.ROOT)).isSameAs(ENGLISH);
    assertThat(RefusalText.in(Locale.JAPAN).language()).isEqualTo(Locale.ENGLISH);
    assertThat(RefusalText.languages()).containsExactly(Locale.ENGLISH, Locale.FRENCH);
    assertThat(FRENCH.language()).isEqualTo(Locale.FRENCH);
  }

  @Test
  void anEmbeddersOwnCodeStandsForItself() {
    Refusal own = Refusal.structural("BLOCKED_OWN");
    assertThat(ENGLISH.of(own)).isEqualTo("BLOCKED_OWN");
    assertThat(ENGLISH.has("BLOCKED_OWN")).isFalse();
    assertThat(ENGLISH.has("BLOCKED_NO_LEAD.lifted")).isFalse();
    assertThat(ENGLISH.lifting(own)).isEmpty();
    assertThat(own.isStructural()).isTrue();
    assertThat(own.citations()).isEmpty();
    assertThat(Refusal.of("BLOCKED_OWN", new RuleId("OWN-01")).citations()).isEmpty();
  }

  @Test
  void aRefusalNamesTheSourcesOfAllItsRules() {
    Refusal refusal = Refusal.of("BLOCKED_CONSENT_WITHDRAWN", List.of(Rules.CON_01, Rules.CON_13));
    assertThat(refusal.citations())
        .extracting(Citation::source)
        .containsExactly(Source.SCOTLAND_FRAMEWORK, Source.RJC_PRINCIPLES, Source.BRIDGE_PLATFORM);
    assertThat(refusal.liftedBy("consent-recorded").liftedBy()).containsExactly("consent-recorded");
    assertThat(refusal.liftsOn()).isEmpty();
  }

  @Test
  void aRefusalKeepsTheDayOnWhichItLiftsByItself() {
    LocalDate day = LocalDate.of(2026, 6, 14);
    Refusal refusal = Refusal.of("BLOCKED_OWN", new RuleId("OWN-01")).liftingOn(day);
    assertThat(refusal.liftedBy("consent-recorded").liftsOn()).contains(day);
  }

  private static List<String> places(String sentence) {
    Matcher place = PLACE.matcher(sentence);
    List<String> places = new ArrayList<>();
    while (place.find()) {
      places.add(place.group(1));
    }
    return places.stream().distinct().sorted().toList();
  }

  private static Set<String> inTheSource() {
    return SourceTree.javaFiles("core/src/main/java/io/github/amends").stream()
        .filter(file -> !file.getParent().endsWith("practice"))
        .flatMap(file -> CODE.matcher(SourceTree.read(file)).results())
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
