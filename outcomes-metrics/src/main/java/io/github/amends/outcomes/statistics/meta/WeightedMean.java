// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/**
 * The weighted mean of effects, and what follows from its matrix of residuals.
 *
 * <p>With weights W and a column of ones 1 that matrix is P = W - W1(1'W1)^-1 1'W. It is never
 * formed: every quantity takes time in proportion to the number of studies. None of the sums
 * subtracts what nearly cancels, so a study that outweighs all others costs no digits.
 */
final class WeightedMean implements WeightedFit {

  private final double[] effects;
  private final double[] weights;
  private final double total;
  private final double mean;

  private WeightedMean(double[] effects, double[] weights) {
    this.effects = effects;
    this.weights = weights;
    this.total = Sum.of(weights).getAsDouble();
    double first = Sum.ofProducts(weights, effects).getAsDouble() / total;
    Sum rest = Sum.create();
    for (int i = 0; i < effects.length; i++) {
      rest.addProduct(weights[i], effects[i] - first);
    }
    this.mean = first + rest.getAsDouble() / total;
  }

  /** The mean with weights 1 / (variance + tau squared). */
  static WeightedMean of(double[] effects, double[] variances, double tauSquared) {
    double[] weights = new double[effects.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 / (variances[i] + tauSquared);
    }
    return new WeightedMean(effects, weights);
  }

  /** The mean with all weights 1. */
  static WeightedMean unweighted(double[] effects) {
    double[] weights = new double[effects.length];
    Arrays.fill(weights, 1);
    return new WeightedMean(effects, weights);
  }

  double mean() {
    return mean;
  }

  @Override
  public double totalWeight() {
    return total;
  }

  @Override
  public double logDeterminant() {
    return Math.log(total);
  }

  double weight(int study) {
    return weights[study];
  }

  /** The sum of squared weights. */
  @Override
  public double squaredWeights() {
    return Sum.ofProducts(weights, weights).getAsDouble();
  }

  /** y'Py: the weighted sum of squares around the mean, Cochran's Q. */
  @Override
  public double residualSquares() {
    Sum sum = Sum.create();
    for (int i = 0; i < effects.length; i++) {
      double residual = effects[i] - mean;
      sum.addProduct(weights[i] * residual, residual);
    }
    return sum.getAsDouble();
  }

  /** y'PPy. */
  @Override
  public double weightedResidualSquares() {
    Sum sum = Sum.create();
    for (int i = 0; i < effects.length; i++) {
      double residual = weights[i] * (effects[i] - mean);
      sum.addProduct(residual, residual);
    }
    return sum.getAsDouble();
  }

  /** The trace of P. */
  @Override
  public double trace() {
    return Sum.of(diagonal()).getAsDouble();
  }

  /** The trace of PA for a diagonal matrix A. */
  double trace(double[] a) {
    return Sum.ofProducts(diagonal(), a).getAsDouble();
  }

  /** The trace of PP. */
  @Override
  public double squaredTrace() {
    double[] ones = new double[weights.length];
    Arrays.fill(ones, 1);
    return squaredTrace(ones, ones);
  }

  /** The trace of PAPB for diagonal matrices A and B: the sum of all squares of P times a and b. */
  double squaredTrace(double[] a, double[] b) {
    double[] diagonal = diagonal();
    Sum onDiagonal = Sum.create();
    Sum offDiagonal = Sum.create();
    double before = 0;
    double alsoBefore = 0;
    for (int i = 0; i < weights.length; i++) {
      onDiagonal.addProduct(diagonal[i] * diagonal[i], a[i] * b[i]);
      double square = weights[i] / total * weights[i];
      offDiagonal.addProduct(square * a[i], alsoBefore);
      offDiagonal.addProduct(square * b[i], before);
      before += square * a[i];
      alsoBefore += square * b[i];
    }
    return onDiagonal.getAsDouble() + offDiagonal.getAsDouble();
  }

  /** The diagonal of P: each weight times the share of all the others. */
  private double[] diagonal() {
    int k = weights.length;
    double[] others = new double[k];
    double before = 0;
    for (int i = 0; i < k; i++) {
      others[i] = before;
      before += weights[i];
    }
    double after = 0;
    for (int i = k - 1; i >= 0; i--) {
      others[i] = weights[i] * ((others[i] + after) / total);
      after += weights[i];
    }
    return others;
  }
}
