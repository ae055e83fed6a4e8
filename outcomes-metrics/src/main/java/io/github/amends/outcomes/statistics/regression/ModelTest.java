// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A chi-squared test of a model, or of some of its terms.
 *
 * @param statistic the statistic, not negative
 * @param degreesOfFreedom how many coefficients it tests, positive
 * @param pValue the probability of a statistic at least as large if all of them were zero
 */
public record ModelTest(double statistic, int degreesOfFreedom, double pValue) {

  /**
   * Returns the test.
   *
   * @param statistic the statistic; a rounding error below zero counts as zero
   * @param degreesOfFreedom how many coefficients it tests
   * @return the test; not estimable if there is nothing to test
   */
  public static Answer<ModelTest> of(double statistic, int degreesOfFreedom) {
    if (degreesOfFreedom < 1 || Double.isNaN(statistic)) {
      return Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL);
    }
    double size = Math.max(0, statistic);
    double pValue = ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(size);
    return Answer.of(new ModelTest(size, degreesOfFreedom, pValue));
  }
}
