// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.power;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.NoncentralT;
import io.github.amends.outcomes.statistics.distribution.StudentT;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * A two-sided comparison of two means in groups of equal size by Student's t, as R's
 * {@code power.t.test}: with the noncentral t distribution, and without the chance of a finding in
 * the wrong direction.
 *
 * @param difference the difference of the means, finite
 * @param standardDeviation the standard deviation within each group, above zero
 * @param alpha the two-sided significance level, such as 0.05
 */
public record MeansDesign(double difference, double standardDeviation, double alpha) {

  private static final double SMALLEST_SIZE = 1.1;
  private static final double LARGEST_SIZE = 1e12;
  private static final double ACCURACY = 1e-13;

  /**
   * Creates the design.
   *
   * @param difference the difference of the means
   * @param standardDeviation the standard deviation within each group
   * @param alpha the two-sided significance level
   * @throws IllegalArgumentException if a number is out of its range
   */
  public MeansDesign {
    if (!(Math.abs(difference) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("difference must be finite");
    }
    if (!(standardDeviation > 0 && standardDeviation < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("standardDeviation must be above zero and finite");
    }
    Shares.check(alpha, "alpha");
  }

  /**
   * Returns the power: the probability that a noncentral t with 2 (n - 1) degrees of freedom and
   * noncentrality sqrt(n / 2) |difference| / sd is above the critical value.
   *
   * @param perGroup how many people there are in each group, at least 1.1, not necessarily whole
   * @return the probability of a finding
   * @throws IllegalArgumentException if the size is below 1.1 or infinite
   */
  public double power(double perGroup) {
    if (!(perGroup >= SMALLEST_SIZE && perGroup < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("perGroup must be at least 1.1 and finite");
    }
    double degreesOfFreedom = 2 * (perGroup - 1);
    double critical = new StudentT(degreesOfFreedom).standardScore(1 - alpha);
    double noncentrality = Math.sqrt(perGroup / 2) * (Math.abs(difference) / standardDeviation);
    return new NoncentralT(degreesOfFreedom, noncentrality).survival(critical);
  }

  /**
   * Returns how many people it takes in each group, before rounding up.
   *
   * @param power the power to reach, such as 0.8
   * @return the size; not estimable if no size from 2 to 10^12 is just enough
   * @throws IllegalArgumentException if the power is not above 0 and below 1
   */
  public Answer<Double> perGroup(double power) {
    Shares.check(power, "power");
    if (difference == 0) {
      return Answer.notEstimable(Obstacle.OUT_OF_REACH);
    }
    double from = 2;
    if (power(from) >= power) {
      return Answer.notEstimable(Obstacle.OUT_OF_REACH);
    }
    double to = 2 * from;
    while (power(to) < power) {
      from = to;
      to *= 2;
      if (to > LARGEST_SIZE) {
        return Answer.notEstimable(Obstacle.OUT_OF_REACH);
      }
    }
    return Answer.of(
        new BrentSolver(ACCURACY, ACCURACY, 0).findRoot(size -> power(size) - power, from, to));
  }
}
