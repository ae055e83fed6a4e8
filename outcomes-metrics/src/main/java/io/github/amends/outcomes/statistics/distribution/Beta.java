// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The beta distribution.
 *
 * @param alpha the first shape, above zero
 * @param beta the second shape, above zero
 */
public record Beta(double alpha, double beta) {

  /**
   * Creates the distribution.
   *
   * @param alpha the first shape
   * @param beta the second shape
   * @throws IllegalArgumentException if a shape is not above zero and finite
   */
  public Beta {
    if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("alpha must be above zero and finite");
    }
    if (!(beta > 0 && beta < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("beta must be above zero and finite");
    }
  }

  /**
   * Returns the probability of a value of at most x.
   *
   * @param x the value
   * @return the probability
   */
  public double cumulative(double x) {
    return BetaDistribution.of(alpha, beta).cumulativeProbability(x);
  }

  /**
   * Returns the value below which a probability lies.
   *
   * @param probability the probability, from 0 to 1
   * @return the quantile
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public double quantile(double probability) {
    return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(probability);
  }
}
