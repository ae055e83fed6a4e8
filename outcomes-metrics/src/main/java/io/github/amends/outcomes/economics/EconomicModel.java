// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Faults;
import io.github.amends.outcomes.statistics.economic.DiscountSchedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A model of what is spent and saved, from parameters with sources.
 *
 * <p>Prices are turned into those of one year by the caller's index and discounted by the caller's
 * rates (the rate 0 for none).
 *
 * @param priceYear in which year's prices it is reckoned
 * @param index turns prices of other years into those
 * @param discounting what later amounts are worth now
 * @param effectBasis what the effect rests on
 * @param costs the lines of what is spent
 * @param savings the lines of what is saved, by whose they are
 */
public record EconomicModel(
    int priceYear,
    PriceIndex index,
    DiscountSchedule discounting,
    EffectBasis effectBasis,
    List<ModelLine> costs,
    Map<Saver, List<ModelLine>> savings) {

  /**
   * Creates a model.
   *
   * @param priceYear in which year's prices it is reckoned
   * @param index turns prices of other years into those
   * @param discounting what later amounts are worth now
   * @param effectBasis what the effect rests on
   * @param costs the lines of what is spent
   * @param savings the lines of what is saved
   * @throws io.github.amends.basics.InvalidValueException with {@code MISSING_PRICE_YEAR} if the
   *     index lacks a year, {@code AMBIGUOUS_PARAMETER} if two parameters share a name
   */
  public EconomicModel {
    Objects.requireNonNull(discounting, "discounting");
    Objects.requireNonNull(effectBasis, "effectBasis");
    costs = List.copyOf(costs);
    Map<Saver, List<ModelLine>> copy = new EnumMap<>(Saver.class);
    for (Saver saver : Saver.values()) {
      copy.put(saver, List.copyOf(savings.getOrDefault(saver, List.of())));
    }
    savings = Collections.unmodifiableMap(copy);
    Map<String, CostParameter> known = new LinkedHashMap<>();
    Faults faults = new Faults();
    for (CostParameter parameter : parametersOf(costs, savings.values())) {
      CostParameter before = known.putIfAbsent(parameter.name(), parameter);
      faults.require(
          before == null || before.equals(parameter), "AMBIGUOUS_PARAMETER", "parameters");
      if (parameter.isPrice()) {
        index.factor(parameter.priceYear(), priceYear);
      }
    }
    faults.throwIfAny();
  }

  /**
   * Returns every parameter, each once.
   *
   * @return the parameters in the order of the lines
   */
  public List<CostParameter> parameters() {
    return parametersOf(costs, savings.values()).stream().distinct().toList();
  }

  /**
   * Returns what the model comes to in a scenario.
   *
   * @param scenario which value of every range is taken
   * @return the result
   */
  public EconomicResult in(Scenario scenario) {
    return with(parameter -> parameter.value().in(scenario));
  }

  /** What the model comes to with a value for each parameter. */
  EconomicResult with(ToDoubleFunction<CostParameter> values) {
    List<String> assumed = parameters().stream()
        .filter(parameter -> parameter.status() == CostParameter.Status.ASSUMED)
        .map(CostParameter::name)
        .toList();
    return new EconomicResult(
        sum(costs, values),
        sum(savings.getOrDefault(Saver.CRIMINAL_JUSTICE, List.of()), values),
        sum(savings.getOrDefault(Saver.WIDER_COST_OF_CRIME, List.of()), values),
        effectBasis,
        assumed);
  }

  private double sum(List<ModelLine> lines, ToDoubleFunction<CostParameter> values) {
    double sum = 0;
    for (ModelLine line : lines) {
      sum += values.applyAsDouble(line.price())
          * index.factor(line.price().priceYear(), priceYear)
          * values.applyAsDouble(line.quantity())
          * discounting.factor(line.year());
    }
    return sum;
  }

  private static List<CostParameter> parametersOf(
      List<ModelLine> costs, Collection<List<ModelLine>> savings) {
    List<CostParameter> parameters = new ArrayList<>();
    Stream.concat(costs.stream(), savings.stream().flatMap(List::stream)).forEach(line -> {
      parameters.add(line.price());
      parameters.add(line.quantity());
    });
    return parameters;
  }
}
