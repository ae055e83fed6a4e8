// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

/**
 * A weighted least-squares fit of effects y to columns X with weights W, by its matrix of residuals
 * P = W - WX(X'WX)^-1 X'W, which is never formed.
 */
interface WeightedFit {

  /** y'Py: the weighted sum of squared residuals. */
  double residualSquares();

  /** y'PPy. */
  double weightedResidualSquares();

  /** The trace of P. */
  double trace();

  /** The trace of PP. */
  double squaredTrace();

  /** The sum of weights. */
  double totalWeight();

  /** The sum of squared weights. */
  double squaredWeights();

  /** The logarithm of the determinant of X'WX. */
  double logDeterminant();
}
