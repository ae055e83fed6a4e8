// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Faults;
import io.github.amends.outcomes.metric.MetricDefinition;
import java.util.Objects;

/**
 * A question that is asked of the records.
 *
 * @param measure what is measured
 * @param rule what counts as a reoffence
 * @param index where follow-up begins
 * @param look how often the records have been looked at for it, this time included, from 1
 */
public record Analysis(ReoffendingMeasure measure, ReoffenceRule rule, IndexEvent index, int look) {

  /**
   * Creates the question.
   *
   * @param measure what is measured
   * @param rule what counts as a reoffence
   * @param index where follow-up begins
   * @param look how often the records have been looked at for it
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PLAN} if the look is
   *     below 1
   */
  public Analysis {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(index, "index");
    new Faults().require(look >= 1, "INVALID_PLAN", "look").throwIfAny();
  }

  /**
   * Returns what the answer means.
   *
   * @return the definition, with the window
   */
  public MetricDefinition definition() {
    return ReoffendingDefinitions.of(measure, rule);
  }
}
