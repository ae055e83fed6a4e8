// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.economic.PresentValue;
import java.util.List;

/**
 * What a model comes to: present values in prices of one year, savings kept apart by whose they
 * are.
 *
 * @param cost the cost
 * @param justiceSaving what criminal justice saves
 * @param widerSaving what everybody else saves
 * @param effectBasis what the effect rests on; without a comparison it is assumed
 * @param assumed the names of the parameters that nobody found but somebody assumed
 */
public record EconomicResult(
    double cost,
    double justiceSaving,
    double widerSaving,
    EffectBasis effectBasis,
    List<String> assumed) {

  /**
   * Creates a result.
   *
   * @param cost the cost
   * @param justiceSaving what criminal justice saves
   * @param widerSaving what everybody else saves
   * @param effectBasis what the effect rests on
   * @param assumed the names of the parameters that somebody assumed
   */
  public EconomicResult {
    assumed = List.copyOf(assumed);
  }

  /**
   * Returns what the ratio of saving to cost means.
   *
   * @param saver whose savings
   * @return the definition
   */
  public MetricDefinition definition(Saver saver) {
    return EconomicDefinitions.of(saver);
  }

  /**
   * Returns what is saved for each unit of cost.
   *
   * @param saver whose savings
   * @return the ratio; not estimable without cost
   */
  public Answer<Double> ratio(Saver saver) {
    return new PresentValue(saving(saver), cost).ratio();
  }

  /**
   * Returns the savings.
   *
   * @param saver whose savings
   * @return the present value
   */
  public double saving(Saver saver) {
    return switch (saver) {
      case CRIMINAL_JUSTICE -> justiceSaving;
      case WIDER_COST_OF_CRIME -> widerSaving;
    };
  }
}
