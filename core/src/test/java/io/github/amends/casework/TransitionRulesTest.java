// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.event.EventType;
import io.github.amends.practice.Rule;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that the machine asks of each event, against those that the domain page names. */
class TransitionRulesTest {
  private static final TransitionTable TABLE = CaseTable.standard();

  /** What the page names for an event, and which of it the machine asks at another step. */
  record Line(EventType event, Set<RuleId> rules, Set<RuleId> elsewhere, String remark) {}

  static List<Line> page() throws IOException {
    try (InputStream in = TransitionRulesTest.class.getResourceAsStream("/transition-rules.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", 4))
          .map(cells -> new Line(event(cells[0]), rules(cells[1]), rules(cells[2]), cells[3]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("page")
  void everyRuleThatThePageNamesIsAskedOrCannotBeBroken(Line line) {
    for (Set<RuleId> asked : asked(line.event())) {
      Set<RuleId> missing = new TreeSet<>(line.rules());
      missing.removeAll(asked);
      missing.removeAll(line.elsewhere());
      // A value, a type or a list of what is owed keeps these.
      missing.removeIf(id -> Rules.find(id).orElseThrow().home() != Rule.Home.TRANSITION);
      assertThat(missing).as("not asked of %s", line.event()).isEmpty();
      assertThat(Collections.disjoint(asked, line.elsewhere()))
          .as("asked after all")
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("page")
  void whatIsAskedElsewhereIsNamedByThePageAndHasAReason(Line line) {
    assertThat(line.rules()).containsAll(line.elsewhere());
    assertThat(line.remark().isEmpty()).isEqualTo(line.elsewhere().isEmpty());
  }

  @Test
  void eachEventIsNamedOnce() throws IOException {
    assertThat(page()).extracting(Line::event).doesNotHaveDuplicates().hasSizeGreaterThan(30);
  }

  /** The rules asked of an event, for each stage in which it is possible. */
  private static List<Set<RuleId>> asked(EventType event) {
    if (event == EventType.REFERRAL_RECEIVED) {
      Set<RuleId> opening = new HashSet<>();
      CaseTable.OPENING.forEach(guard -> guard.rule().ifPresent(opening::add));
      return List.of(opening);
    }
    return TABLE.stagesOf(event).stream()
        .map(stage -> TABLE.find(stage, event).orElseThrow())
        .<Set<RuleId>>map(row -> new HashSet<>(row.rules()))
        .toList();
  }

  private static EventType event(String code) {
    return Arrays.stream(EventType.values())
        .filter(event -> event.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no event " + code));
  }

  private static Set<RuleId> rules(String cell) {
    Set<RuleId> rules = new TreeSet<>();
    Stream.of(cell.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(RuleId::new)
        .forEach(rules::add);
    return rules;
  }
}
