// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.descriptive.QuantileType;
import io.github.amends.outcomes.statistics.descriptive.Sample;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How far the result of a model hangs on what is not known for sure.
 *
 * @param model the model
 * @param saver whose savings are looked at
 */
public record Sensitivity(EconomicModel model, Saver saver) {

  private static final double LEVEL = 0.95;
  private static final double TAIL = (1 - LEVEL) / 2;

  /**
   * What one parameter alone does.
   *
   * @param parameter the parameter
   * @param atLow the ratio of savings to cost with it at its low end, all else central
   * @param atHigh the ratio with it at its high end
   */
  public record OneWay(String parameter, double atLow, double atHigh) {

    /**
     * Returns how far the ratio swings.
     *
     * @return the difference between both ends, not negative
     */
    public double swing() {
      return Math.abs(atHigh - atLow);
    }
  }

  /**
   * What all parameters together do.
   *
   * @param range the range of 95 in 100 ratios of savings to cost
   * @param median the ratio in the middle
   * @param probabilityOfSaving the share of draws in which the savings exceed the cost
   * @param draws how many draws there were
   */
  public record Probabilistic(
      Interval range, double median, double probabilityOfSaving, int draws) {}

  /**
   * Returns what each parameter alone does, the one that matters most first.
   *
   * @return a line for each parameter with a range; not estimable where there is no cost
   */
  public Answer<List<OneWay>> oneWay() {
    if (model.in(Scenario.CENTRAL).cost() == 0) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    List<CostParameter> ranged = model.parameters().stream()
        .filter(parameter -> parameter.value().low() < parameter.value().high())
        .toList();
    if (ranged.stream()
        .anyMatch(parameter -> at(parameter, Scenario.LOW).cost() == 0
            || at(parameter, Scenario.HIGH).cost() == 0)) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    return Answer.of(ranged.stream()
        .map(parameter -> new OneWay(
            parameter.name(),
            at(parameter, Scenario.LOW).ratio(saver).orElseThrow(),
            at(parameter, Scenario.HIGH).ratio(saver).orElseThrow()))
        .sorted(Comparator.comparingDouble(OneWay::swing).reversed())
        .toList());
  }

  private EconomicResult at(CostParameter changed, Scenario scenario) {
    return model.with(
        parameter -> parameter.value().in(parameter.equals(changed) ? scenario : Scenario.CENTRAL));
  }

  /**
   * Returns what all parameters together do: each drawn on its own from the triangular distribution
   * over its range.
   *
   * @param draws how many draws
   * @param seed chooses them, the same ones for the same seed
   * @return the spread of the ratio; not estimable if a draw has no cost
   * @throws IllegalArgumentException if there are fewer than two draws
   */
  public Answer<Probabilistic> probabilistic(int draws, long seed) {
    if (draws < 2) {
      throw new IllegalArgumentException("draws must be at least 2");
    }
    SplittableRandom random = new SplittableRandom(seed);
    List<CostParameter> parameters = model.parameters();
    double[] ratios = new double[draws];
    int savings = 0;
    for (int draw = 0; draw < draws; draw++) {
      Map<CostParameter, Double> drawn = new HashMap<>();
      for (CostParameter parameter : parameters) {
        drawn.put(parameter, parameter.value().triangular(random.nextDouble()));
      }
      EconomicResult result = model.with(parameter -> drawn.getOrDefault(parameter, 0.0));
      if (result.cost() == 0) {
        return Answer.notEstimable(Obstacle.ZERO_COUNT);
      }
      ratios[draw] = result.saving(saver) / result.cost();
      savings += result.saving(saver) > result.cost() ? 1 : 0;
    }
    Sample sample = Sample.of(ratios);
    return Answer.of(new Probabilistic(
        new Interval(
            sample.quantile(TAIL, QuantileType.STANDARD),
            sample.quantile(1 - TAIL, QuantileType.STANDARD),
            LEVEL,
            "triangular draws"),
        sample.median(),
        (double) savings / draws,
        draws));
  }
}
