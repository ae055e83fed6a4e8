// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.resources;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.TimeBasis;
import io.github.amends.practice.Citation;
import io.github.amends.practice.Source;
import java.util.List;

/** What every measure of a service's resources means. */
public final class ResourceDefinitions {
  private ResourceDefinitions() {}

  /**
   * Returns the definitions of all measures of this package.
   *
   * @return the definitions, each once
   */
  public static List<MetricDefinition> all() {
    return List.of(
        VolunteerMetric.IN_DATE,
        VolunteerMetric.lapsing(),
        VolunteerMetric.CASES,
        VolunteerMetric.SERVICE,
        TrainingUse.TRAINED,
        TrainingUse.ALLOCATED);
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
        TimeBasis.STOCK_ON_DAY,
        List.of(beside),
        List.of(new Citation(Source.AMENDS, "", Citation.Mark.OWN)));
  }
}
