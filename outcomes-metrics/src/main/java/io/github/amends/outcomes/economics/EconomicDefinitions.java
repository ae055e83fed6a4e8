// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.TimeBasis;
import io.github.amends.practice.Citation;
import io.github.amends.practice.Source;
import java.util.List;

/** What the measures of cost and saving mean. */
public final class EconomicDefinitions {
  private static final Citation OWN = new Citation(Source.AMENDS, "", Citation.Mark.OWN);
  private static final String COST =
      "the whole cost of the service, that of cases which came to nothing included";
  private static final String PRICES =
      "All amounts are in prices of one year; later ones are discounted at a rate that is given.";
  private static final String ASSUMED =
      "Every number has a source, or is named as assumed; without a comparison the effect is"
          + " assumed.";
  private static final MetricDefinition JUSTICE = saving(
      "saving-criminal-justice",
      "Saved by criminal justice",
      "What does criminal justice save for each unit of money spent?",
      "what police, courts, prisons and probation save");
  private static final MetricDefinition WIDER = saving(
      "saving-wider",
      "Wider cost of crime saved",
      "What does everybody else save for each unit of money spent?",
      "what crime would have cost those whom it strikes, and society, apart from criminal justice");

  private EconomicDefinitions() {}

  /**
   * Returns the definitions of all measures of this package.
   *
   * @return the definitions, each once
   */
  public static List<MetricDefinition> all() {
    return List.of(
        UnitCost.PER_REFERRAL, UnitCost.PER_ACCEPTED, UnitCost.PER_DIRECT, JUSTICE, WIDER);
  }

  static MetricDefinition of(Saver saver) {
    return switch (saver) {
      case CRIMINAL_JUSTICE -> JUSTICE;
      case WIDER_COST_OF_CRIME -> WIDER;
    };
  }

  private static MetricDefinition saving(
      String id, String title, String question, String numerator) {
    return new MetricDefinition(
        id,
        1,
        title,
        question,
        CountingUnit.MONEY,
        numerator,
        COST,
        TimeBasis.COHORT_BY_RECEIVED,
        List.of(
            PRICES,
            ASSUMED,
            "The two kinds of saving are never added up without being shown apart."),
        List.of(OWN));
  }

  static MetricDefinition define(
      String id,
      String title,
      String question,
      CountingUnit unit,
      String numerator,
      String denominator,
      String... beside) {
    return new MetricDefinition(
        id,
        1,
        title,
        question,
        unit,
        numerator,
        denominator,
        TimeBasis.COHORT_BY_RECEIVED,
        List.of(beside),
        List.of(OWN));
  }
}
