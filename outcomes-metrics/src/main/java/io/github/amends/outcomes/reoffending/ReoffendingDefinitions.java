// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.TimeBasis;
import io.github.amends.practice.Citation;
import io.github.amends.practice.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the measures of reoffending mean: whether, how often and how gravely people reoffend. */
public final class ReoffendingDefinitions {
  private static final String FOLLOWED =
      "people whose follow-up and waiting time the records cover";
  private static final String AT_RISK =
      "person-years of follow-up of people whose waiting time the records cover, without the days"
          + " on which they were not at risk";

  private ReoffendingDefinitions() {}

  /**
   * Returns the definitions of all measures of this package over the official window.
   *
   * @return the definitions, each once
   */
  public static List<MetricDefinition> all() {
    ReoffenceRule official =
        new ReoffenceRule(FollowUpWindow.official(), Collections.emptySortedSet());
    ReoffendingMeasure weighed =
        new ReoffendingMeasure.Severity("caller's", "1", Collections.emptySortedMap());
    return List.of(
        of(new ReoffendingMeasure.Binary(), official),
        of(new ReoffendingMeasure.Frequency(), official),
        of(weighed, official));
  }

  /**
   * Returns what a measure means under a rule of what counts as a reoffence.
   *
   * @param measure what is measured
   * @param rule what counts
   * @return the definition, which names the window and what is left out
   */
  public static MetricDefinition of(ReoffendingMeasure measure, ReoffenceRule rule) {
    if (measure instanceof ReoffendingMeasure.Binary) {
      return define(
          rule,
          "reoffending-yes-no",
          "Reoffending",
          "How many of the people reoffended at all?",
          "people with a proven offence " + within(rule),
          FOLLOWED);
    }
    if (measure instanceof ReoffendingMeasure.Frequency) {
      return define(
          rule,
          "reoffending-frequency",
          "Frequency of reoffending",
          "How often did people reoffend?",
          "proven offences " + within(rule),
          AT_RISK);
    }
    return define(
        rule,
        "reoffending-severity",
        "Severity of reoffending",
        "How grave were the offences of people who reoffended?",
        "the sum of the weights, from the caller's named list, of proven offences " + within(rule),
        AT_RISK);
  }

  private static String within(ReoffenceRule rule) {
    return "committed within " + rule.window().months()
        + " months of the index event and proven in these or in a further "
        + rule.window().waitingMonths() + " months";
  }

  private static MetricDefinition define(
      ReoffenceRule rule,
      String id,
      String title,
      String question,
      String numerator,
      String denominator) {
    List<String> beside = new ArrayList<>(List.of(
        "Not observable: people whose waiting time the records do not reach; they have not failed.",
        "An offence committed before the index event and proven after it is no reoffence.",
        "Without a comparison it describes and has no effect."));
    if (!rule.kindsLeftOut().isEmpty()) {
      beside.add("Left out: offences of the kinds " + String.join(", ", rule.kindsLeftOut()) + ".");
    }
    return new MetricDefinition(
        id,
        1,
        title,
        question,
        CountingUnit.FOLLOWED_PERSON,
        numerator,
        denominator,
        TimeBasis.COHORT_BY_INDEX_EVENT,
        beside,
        List.of(new Citation(
            Source.PROVEN_REOFFENDING, "follow-up and waiting time", Citation.Mark.VERIFIED)));
  }
}
