// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.economic;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * Benefits and costs beside each other, both as present values.
 *
 * @param benefits the present value of the benefits, finite
 * @param costs the present value of the costs, finite
 */
public record PresentValue(double benefits, double costs) {

  /**
   * Creates the pair.
   *
   * @param benefits the present value of the benefits
   * @param costs the present value of the costs
   * @throws IllegalArgumentException if a value is not finite
   */
  public PresentValue {
    if (!(Math.abs(benefits) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("benefits must be finite");
    }
    if (!(Math.abs(costs) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("costs must be finite");
    }
  }

  /**
   * Returns the present values of streams of benefits and costs.
   *
   * @param benefits the benefits of each year, from year 0 on
   * @param costs the costs of each year, from year 0 on
   * @param schedule the discount rates
   * @return the present values
   * @throws IllegalArgumentException if an amount is not finite; the message gives its index
   */
  public static PresentValue of(double[] benefits, double[] costs, DiscountSchedule schedule) {
    return new PresentValue(schedule.presentValue(benefits), schedule.presentValue(costs));
  }

  /**
   * Returns the net present value.
   *
   * @return benefits less costs
   */
  public double net() {
    return benefits - costs;
  }

  /**
   * Returns the benefit-cost ratio.
   *
   * @return benefits divided by costs; not estimable without costs
   */
  public Answer<Double> ratio() {
    return costs == 0 ? Answer.notEstimable(Obstacle.ZERO_COUNT) : Answer.of(benefits / costs);
  }

  /**
   * Returns the net return on each unit of cost.
   *
   * @return benefits less costs, divided by costs; not estimable without costs
   */
  public Answer<Double> netReturn() {
    return costs == 0 ? Answer.notEstimable(Obstacle.ZERO_COUNT) : Answer.of(net() / costs);
  }
}
