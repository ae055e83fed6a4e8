// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.caseload.CaseBreakdown;
import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CasePeriodRatio;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.CaseTiming;
import io.github.amends.outcomes.caseload.CaseloadBasis;
import io.github.amends.outcomes.caseload.DefinitionSet;
import io.github.amends.outcomes.caseload.Restitution;
import io.github.amends.outcomes.economics.EconomicDefinitions;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.reoffending.ReoffendingDefinitions;
import io.github.amends.outcomes.resources.ResourceDefinitions;
import io.github.amends.outcomes.satisfaction.SatisfactionDefinitions;
import io.github.amends.practice.Citation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Every measure with its whole definition, as data and as a page for people. */
public final class DefinitionPage {
  private static final String INTRODUCTION = """
      # What each measure means

      This page is made from the definitions in the code, which are printed with every result. Two
      results can be compared if, and only if, their definitions are equal: id, version, unit, window
      and all.

      What all of them have in common: a result has a numerator, a denominator `n`, and beside them
      what is missing, pending (still open) and excluded by reason; the five add up to what was looked
      at. `n` leaves out the missing, the pending and the excluded. With a denominator of zero there is
      no value. Each has an as-of day, and counts what had occurred by the end of it. Cases that were
      entered in error, or closed as a duplicate or a mistake, are out of every measure and counted as
      excluded. To decline or to withdraw is nobody's failure. A reopened case counts once, or each of
      its episodes by itself; the second is a measure of its own, with `-by-episode` after its id.
      Rates have a 95 % Wilson interval. Timings have the Kaplan-Meier median, and the share that got
      there within some days with other endings as competing; they count calendar or working days,
      with and without the days on hold, and the ids of the latter say so at their end.
      """;

  private DefinitionPage() {}

  /**
   * Returns the definitions of every measure: over cases, of what a service has to work with, of
   * satisfaction, of reoffending, and of cost and saving.
   *
   * @return the definitions, each once, in the order of the page
   */
  public static List<MetricDefinition> all() {
    return sections().stream()
        .flatMap(section -> section.definitions().stream())
        .toList();
  }

  /**
   * Returns the page in Markdown.
   *
   * @return the text
   */
  public static String markdown() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Part part : sections()) {
      page.append("\n## ").append(part.heading()).append('\n');
      if (!part.words().isEmpty()) {
        page.append('\n').append(part.words()).append('\n');
      }
      part.definitions().forEach(each -> page.append(entry(each)));
    }
    return page.toString();
  }

  private static List<Part> sections() {
    CaseloadBasis any = CaseloadBasis.of(LocalDate.EPOCH, ZoneOffset.UTC);
    List<MetricDefinition> others = new ArrayList<>();
    for (DefinitionSet set : DefinitionSet.values()) {
      for (MetricDefinition definition : set.definitions()) {
        boolean ours =
            Arrays.stream(CaseRate.values()).anyMatch(rate -> rate.definition().equals(definition));
        if (!ours) {
          others.add(definition);
        }
      }
    }
    return List.of(
        new Part(
            "Rates",
            "",
            Arrays.stream(CaseRate.values()).map(CaseRate::definition).toList()),
        new Part(
            "Timings",
            "",
            Arrays.stream(CaseTiming.values()).map(CaseTiming::definition).toList()),
        new Part(
            "Counts and sums",
            "",
            List.of(
                CaseFlow.metric(any).definition(),
                CaseBreakdown.REFERRALS_BY_SOURCE.definition(),
                CaseBreakdown.REFERRALS_BY_INCIDENT.definition(),
                CaseBreakdown.CONTACT_ATTEMPTS.definition(),
                CaseBreakdown.OUTCOMES.definition(),
                CaseBreakdown.EXITS.definition(),
                Restitution.on(any).definition())),
        new Part(
            "The same cases by others' definitions",
            "Key performance indicator 10 is `harmed-engaged` above. `Reconciliation` names every case"
                + " that one\ndefinition counts and another does not, or counts twice, and why.",
            List.copyOf(others)),
        new Part(
            "Events of a span of time",
            "These are no rates: what is counted above need not be among what is counted below, and"
                + " they can\nexceed 1.",
            Arrays.stream(CasePeriodRatio.values())
                .map(CasePeriodRatio::definition)
                .toList()),
        new Part("Volunteers and training", "", ResourceDefinitions.all()),
        new Part(
            "Satisfaction",
            "Of each question of a questionnaire, with its version and scale, and of each role by"
                + " itself.",
            SatisfactionDefinitions.all()),
        new Part(
            "Reoffending",
            "Over the official window; another window, and kinds of offences left out, are named in"
                + " the\ndefinition that a result carries.",
            ReoffendingDefinitions.all()),
        new Part("Cost and saving", "", EconomicDefinitions.all()));
  }

  private static String entry(MetricDefinition definition) {
    StringBuilder text = new StringBuilder();
    text.append("\n### ").append(definition.title()).append("\n\n");
    text.append('`').append(definition.reference()).append("` ");
    text.append(definition.question()).append("\n\n");
    line(text, "Unit", definition.unit().code().replace('-', ' '));
    line(text, "Numerator", definition.numerator());
    line(text, "Denominator", definition.denominator());
    line(text, "Time", definition.timeBasis().code().replace('-', ' '));
    definition
        .window()
        .ifPresent(days -> line(text, "Window", days + " days unless asked otherwise"));
    if (!definition.censoring().isEmpty()) {
      text.append("- ").append(definition.censoring()).append('\n');
    }
    definition.exclusions().forEach(each -> text.append("- ").append(each).append('\n'));
    String sources =
        definition.citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
    line(text, "Source", sources);
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String words) {
    text.append("- ").append(name).append(": ").append(words).append('\n');
  }

  private record Part(String heading, String words, List<MetricDefinition> definitions) {}
}
