// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.economic;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;

/**
 * What one programme costs and achieves more than another, as estimates that are jointly normal.
 *
 * @param cost the difference in cost, finite
 * @param effect the difference in effect, finite
 * @param costError the standard error of the difference in cost, not negative
 * @param effectError the standard error of the difference in effect, not negative
 * @param correlation the correlation of both estimates, from -1 to 1
 */
public record CostEffectiveness(
    double cost, double effect, double costError, double effectError, double correlation) {

  /**
   * Creates the comparison.
   *
   * @param cost the difference in cost
   * @param effect the difference in effect
   * @param costError the standard error of the difference in cost
   * @param effectError the standard error of the difference in effect
   * @param correlation the correlation of both estimates
   * @throws IllegalArgumentException if a number is out of its range
   */
  public CostEffectiveness {
    if (!(Math.abs(cost) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("cost must be finite");
    }
    if (!(Math.abs(effect) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("effect must be finite");
    }
    if (!(costError >= 0 && costError < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("costError must not be negative nor infinite");
    }
    if (!(effectError >= 0 && effectError < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("effectError must not be negative nor infinite");
    }
    if (!(Math.abs(correlation) <= 1)) {
      throw new IllegalArgumentException("correlation must be from -1 to 1");
    }
  }

  /**
   * Returns the incremental cost-effectiveness ratio. Its sign alone does not tell a programme that
   * costs more and achieves more from one that saves and harms.
   *
   * @return cost divided by effect; not estimable without a difference in effect
   */
  public Answer<Double> ratio() {
    return effect == 0 ? Answer.notEstimable(Obstacle.ZERO_COUNT) : Answer.of(cost / effect);
  }

  /**
   * Returns the incremental net monetary benefit: what the effect is worth less what it costs (A.
   * A. Stinnett and J. Mullahy, Medical Decision Making 18 (1998) S68-S80).
   *
   * @param worth what one unit of effect is worth, not negative and finite
   * @return worth times effect, less cost
   * @throws IllegalArgumentException if the worth is out of its range
   */
  public double netBenefit(double worth) {
    return check(worth) * effect - cost;
  }

  /**
   * Returns the standard error of the net benefit.
   *
   * @param worth what one unit of effect is worth, not negative and finite
   * @return the standard error
   * @throws IllegalArgumentException if the worth is out of its range
   */
  public double netBenefitError(double worth) {
    double error = check(worth) * effectError;
    double variance = error * error + costError * costError - 2 * correlation * error * costError;
    return Math.sqrt(Math.max(0, variance));
  }

  /**
   * Returns the probability that the programme is worth its cost, a point of the acceptability
   * curve.
   *
   * @param worth what one unit of effect is worth, not negative and finite
   * @return Phi(net benefit / standard error); not estimable if the standard error is zero
   * @throws IllegalArgumentException if the worth is out of its range
   */
  public Answer<Double> probability(double worth) {
    double error = netBenefitError(worth);
    return error == 0
        ? Answer.notEstimable(Obstacle.NO_VARIATION)
        : Answer.of(Normal.cumulative(netBenefit(worth) / error));
  }

  private static double check(double worth) {
    if (!(worth >= 0 && worth < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("worth must not be negative nor infinite");
    }
    return worth;
  }
}
