// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.GeneratedPage;
import io.github.amends.practice.Citation;
import io.github.amends.practice.Deviation;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rule;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the rules, made from the catalogue, the profiles, the table and the tests. */
class RulesPageTest {
  private static final List<Profile> PROFILES = Profiles.all();
  private static final RuleTests TESTS = RuleTests.found();
  private static final RuleEvents EVENTS = RuleEvents.of(CaseTable.standard());

  private final StringBuilder text = new StringBuilder();

  @Test
  void thePageSaysWhatTheCatalogueSays() {
    begin();
    counts();
    forces();
    parameters();
    deviations();
    Rules.all().forEach(this::describe);
    GeneratedPage.compare("docs/rules.md", text.toString());
  }

  private void begin() {
    line("# The rules of practice")
        .line("")
        .line("The " + Rules.all().size() + " rules that the library knows: what each asks, how")
        .line(
            "strict it is, where it is kept, the codes that name it, and its sources. A source is")
        .line(
            "marked *verified* where its text was read, *to be re-checked* where the paragraph must")
        .line(
            "still be looked up before it is quoted, and *own* where no outside source claims it.")
        .line("What the codes say is in [refusals.md](refusals.md).")
        .line("")
        .line(
            "This page is made from the code, and a test compares it with the code. To make it anew:")
        .line("`" + GeneratedPage.COMMAND + "`");
  }

  private void counts() {
    line("").line("## How many").line("");
    line("| Home | Rules | Hard | Soft | By profile | Metric |").line("|---|--:|--:|--:|--:|--:|");
    for (Rule.Home home : Rule.Home.values()) {
      StringBuilder row = new StringBuilder(
          "| " + home.code() + " | " + count(home, EnumSet.allOf(Rule.Effect.class)));
      for (Rule.Effect effect : Rule.Effect.values()) {
        row.append(" | ").append(count(home, EnumSet.of(effect)));
      }
      line(row.append(" |").toString());
    }
    line("")
        .line("A *construction* rule makes a value that breaks it impossible; a *transition* rule")
        .line(
            "refuses a step, or warns; a *type* leaves no way to break it. Those three are kept here.")
        .line(
            "A *view* is kept by what somebody is shown, a *measure* by what is counted, and a *duty*")
        .line("is owed by a day and never blocks; each names the package that keeps it.");
  }

  private static long count(Rule.Home home, Set<Rule.Effect> effects) {
    return Rules.all().stream()
        .filter(rule -> rule.home() == home && effects.contains(rule.effect()))
        .count();
  }

  private void forces() {
    line("").line("## How strict in each profile").line("");
    header("Rule");
    for (Rule rule : Rules.all()) {
      row(
          "[" + rule.id() + "](#" + rule.id().value().toLowerCase(Locale.ROOT) + ")",
          PROFILES.stream().map(profile -> profile.force(rule.id()).code()).toList());
    }
  }

  private void parameters() {
    line("").line("## The parameters in each profile").line("");
    line("A value with a star has no source: it is the profile's own choice.").line("");
    header("Parameter");
    for (Parameter parameter : Parameter.values()) {
      row(
          "`" + parameter.code() + "`",
          PROFILES.stream().map(profile -> value(profile.setting(parameter))).toList());
    }
  }

  private static String value(Setting setting) {
    return setting.text() + (setting.isSourced() ? "" : " \\*");
  }

  private void deviations() {
    line("").line("## Where the profiles depart from the rules as written").line("");
    line("| Profile | Where | As written | Here | Which is | Sources |")
        .line("|---|---|---|---|---|---|");
    for (Profile profile : PROFILES) {
      for (Deviation each : profile.deviations()) {
        line("| " + profile.ref().id() + " | `" + each.subject() + "` | " + each.base() + " | "
            + each.here() + " | " + each.direction().code() + " | "
            + (each.isSourced() ? sources(each.citations()) : "own choice") + " |");
      }
    }
  }

  private void describe(Rule rule) {
    line("").line("## " + rule.id()).line("").line(rule.title()).line("");
    item("Effect", rule.effect().code());
    item("Home", rule.home().code() + rule.keptBy().map(by -> ", `" + by + "`").orElse(""));
    item("Codes", joined(rule.codes().stream().map(code -> "`" + code + "`").toList()));
    item("Asked on", joined(EVENTS.asking(rule.id())));
    item("Broken by", joined(TESTS.of(rule.id())));
    item(
        "Parameters",
        joined(rule.parameters().stream().map(each -> "`" + each.code() + "`").toList()));
    item("Sources", sources(rule.citations()));
  }

  private static String sources(List<Citation> citations) {
    Map<String, String> marks = new TreeMap<>(
        Map.of("VERIFIED", "verified", "TO_BE_RECHECKED", "to be re-checked", "OWN", "own"));
    return citations.stream()
        .map(each -> each.source().title()
            + (each.place().isEmpty() ? "" : ", " + each.place())
            + " (*" + marks.get(each.mark().name()) + "*)")
        .collect(Collectors.joining("; "));
  }

  private static String joined(List<String> parts) {
    return String.join(", ", parts);
  }

  private void item(String name, String value) {
    if (!value.isEmpty()) {
      line("- " + name + ": " + value);
    }
  }

  private void header(String first) {
    List<String> ids = new ArrayList<>(List.of(first));
    PROFILES.forEach(profile -> ids.add(profile.ref().id()));
    line("| " + String.join(" | ", ids) + " |").line("|---".repeat(ids.size()) + "|");
  }

  private void row(String first, List<String> cells) {
    line("| " + first + " | " + String.join(" | ", cells) + " |");
  }

  private RulesPageTest line(String line) {
    text.append(line).append('\n');
    return this;
  }
}
