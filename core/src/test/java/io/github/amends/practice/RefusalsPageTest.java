// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.GeneratedPage;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on refusals, made from the sentences and the catalogue. */
class RefusalsPageTest {
  private static final RefusalText ENGLISH = RefusalText.english();

  private final StringBuilder text = new StringBuilder();

  @Test
  void thePageSaysWhatTheSentencesSay() {
    text.append("# What is refused, and what lifts it\n\n")
        .append(
            "Every code that a fault, a refusal or a warning can have, with its sentence. A name in\n")
        .append(
            "braces stands for a fact: an id, a code, a date or a count, and never anything that a\n")
        .append("person said. The same sentences exist in: ")
        .append(RefusalText.languages().stream()
            .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
            .collect(Collectors.joining(", ")))
        .append(
            ". A code without a rule is structural: it holds\nunder every profile. The rules are in [rules.md](rules.md).\n\n")
        .append(
            "This page is made from the code, and a test compares it with the code. To make it anew:\n`")
        .append(GeneratedPage.COMMAND)
        .append("`\n");
    section(
        "Steps that are refused",
        "The value may be right; the step is not possible now.",
        code -> code.startsWith("BLOCKED_"));
    section(
        "Steps that are refused or warned of under the id of their rule",
        "Refused where the profile has the rule hard, and a warning where it has it soft.",
        code -> !code.contains("_"));
    section(
        "Values that cannot be made",
        "Nothing lifts it: another value is needed.",
        code -> code.startsWith("INVALID_"));
    section(
        "Warnings",
        "The step is taken, and the warning goes with it.",
        code -> code.startsWith("WARN_"));
    GeneratedPage.compare("docs/refusals.md", text.toString());
  }

  private void section(String title, String explanation, Predicate<String> belongs) {
    text.append("\n## ").append(title).append("\n\n").append(explanation).append("\n\n");
    boolean liftable = ENGLISH.codes().stream()
        .filter(belongs)
        .anyMatch(code -> !ENGLISH.unfilledLifting(code).isEmpty());
    text.append(
        liftable
            ? "| Code | What it says | What lifts it | Rules |\n|---|---|---|---|\n"
            : "| Code | What it says | Rules |\n|---|---|---|\n");
    ENGLISH.codes().stream().filter(belongs).forEach(code -> row(code, liftable));
  }

  private void row(String code, boolean liftable) {
    String rules = Rules.withCode(code).stream()
        .map(rule ->
            "[" + rule.id() + "](rules.md#" + rule.id().value().toLowerCase(Locale.ROOT) + ")")
        .collect(Collectors.joining(", "));
    text.append("| `").append(code).append("` | ").append(ENGLISH.unfilled(code));
    if (liftable) {
      text.append(" | ").append(ENGLISH.unfilledLifting(code));
    }
    text.append(" | ").append(rules).append(" |\n");
  }
}
