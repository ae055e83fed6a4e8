// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.power;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;

/**
 * A two-sided comparison of two groups by the log-rank test, whose power depends on the number of
 * events and not on that of people.
 *
 * <p>See D. Schoenfeld, Biometrika 68 (1981) 316-319.
 *
 * @param hazardRatio the ratio of the hazards, positive and finite
 * @param allocation the share of people in the first group, above 0 and below 1
 * @param alpha the two-sided significance level, such as 0.05
 */
public record SurvivalDesign(double hazardRatio, double allocation, double alpha) {

  /**
   * Creates the design.
   *
   * @param hazardRatio the ratio of the hazards
   * @param allocation the share of people in the first group
   * @param alpha the two-sided significance level
   * @throws IllegalArgumentException if a number is out of its range
   */
  public SurvivalDesign {
    if (!(hazardRatio > 0 && hazardRatio < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("hazardRatio must be positive and finite");
    }
    Shares.check(allocation, "allocation");
    Shares.check(alpha, "alpha");
  }

  /**
   * Returns how many events it takes in both groups, before rounding up: (z_alpha/2 + z_power)^2 /
   * (a (1 - a) log(hazardRatio)^2).
   *
   * @param power the power to reach, such as 0.8
   * @return the number of events; not estimable if the hazards are equal
   * @throws IllegalArgumentException if the power is not above 0 and below 1
   */
  public Answer<Double> events(double power) {
    Shares.check(power, "power");
    double sum = Normal.standardScore(1 - alpha) + Normal.quantile(power);
    double log = Math.log(hazardRatio);
    if (log == 0 || !(sum > 0)) {
      return Answer.notEstimable(Obstacle.OUT_OF_REACH);
    }
    return Answer.of(sum / log * (sum / log) / (allocation * (1 - allocation)));
  }

  /**
   * Returns the power: Phi(|log(hazardRatio)| sqrt(a (1 - a) events) - z_alpha/2).
   *
   * @param events the number of events in both groups, above zero
   * @return the probability of a finding
   * @throws IllegalArgumentException if the number is not above zero
   */
  public double power(double events) {
    Shares.checkSize(events);
    double drift =
        Math.abs(Math.log(hazardRatio)) * Math.sqrt(allocation * (1 - allocation) * events);
    return Normal.cumulative(drift - Normal.standardScore(1 - alpha));
  }
}
