// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.power;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;

/**
 * A two-sided comparison of two proportions in groups of equal size, as R's
 * {@code power.prop.test}: with the normal approximation, and without the chance of a finding in
 * the wrong direction.
 *
 * @param first the proportion in the first group, from 0 to 1
 * @param second the proportion in the second group, from 0 to 1
 * @param alpha the two-sided significance level, such as 0.05
 */
public record ProportionsDesign(double first, double second, double alpha) {

  /**
   * Creates the design.
   *
   * @param first the proportion in the first group
   * @param second the proportion in the second group
   * @param alpha the two-sided significance level
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ProportionsDesign {
    if (!(first >= 0 && first <= 1)) {
      throw new IllegalArgumentException("first must be from 0 to 1");
    }
    if (!(second >= 0 && second <= 1)) {
      throw new IllegalArgumentException("second must be from 0 to 1");
    }
    Shares.check(alpha, "alpha");
  }

  /**
   * Returns the power: Phi((sqrt(n) |p1 - p2| - z sqrt((p1 + p2) (1 - (p1 + p2) / 2))) / sqrt(p1 q1
   * + p2 q2)).
   *
   * @param perGroup how many people there are in each group, above zero, not necessarily whole
   * @return the probability of a finding; not estimable if neither proportion can vary
   * @throws IllegalArgumentException if the size is not above zero
   */
  public Answer<Double> power(double perGroup) {
    Shares.checkSize(perGroup);
    if (alternativeDeviation() == 0) {
      return Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS);
    }
    double z = Normal.standardScore(1 - alpha);
    double surplus = Math.sqrt(perGroup) * Math.abs(first - second) - z * nullDeviation();
    return Answer.of(Normal.cumulative(surplus / alternativeDeviation()));
  }

  /**
   * Returns how many people it takes in each group, before rounding up.
   *
   * @param power the power to reach, such as 0.8
   * @return the size; not estimable if the proportions are equal
   * @throws IllegalArgumentException if the power is not above 0 and below 1
   */
  public Answer<Double> perGroup(double power) {
    Shares.check(power, "power");
    if (first == second) {
      return Answer.notEstimable(Obstacle.OUT_OF_REACH);
    }
    double root = Normal.standardScore(1 - alpha) * nullDeviation()
        + Normal.quantile(power) * alternativeDeviation();
    if (!(root > 0)) {
      return Answer.notEstimable(Obstacle.OUT_OF_REACH);
    }
    double ratio = root / (first - second);
    return Answer.of(ratio * ratio);
  }

  private double nullDeviation() {
    double sum = first + second;
    return Math.sqrt(sum * (1 - sum / 2));
  }

  private double alternativeDeviation() {
    return Math.sqrt(first * (1 - first) + second * (1 - second));
  }
}
