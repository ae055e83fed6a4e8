// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import java.util.function.DoubleFunction;
import org.apache.commons.numbers.core.Sum;

/**
 * The likelihood of the variance between studies, full or restricted.
 *
 * <p>It can have more than one maximum. So its slope is looked at from zero to a bound beyond which
 * it only falls, in steps that grow with tau squared; each change from rising to falling is solved
 * for, and the highest of these points and zero is taken.
 */
final class Likelihood {

  private static final double STEP = 1.5;
  private static final double FIRST_STEP = 0.1;

  private final boolean restricted;
  private final double[] variances;
  private final DoubleFunction<? extends WeightedFit> fits;

  Likelihood(
      PoolingEstimator estimator, double[] variances, DoubleFunction<? extends WeightedFit> fits) {
    this.restricted = estimator == PoolingEstimator.REML;
    this.variances = variances;
    this.fits = fits;
  }

  /**
   * The tau squared of the highest likelihood, given the sum of squared residuals without weights
   * and their degrees of freedom.
   */
  double maximum(double squares, int degreesOfFreedom) {
    double smallest = Double.POSITIVE_INFINITY;
    double largest = 0;
    for (double variance : variances) {
      smallest = Math.min(smallest, variance);
      largest = Math.max(largest, variance);
    }
    // From here on the slope is negative: with t for tau squared and V for the largest variance,
    // y'PPy is at most squares / t^2, and the trace of P at least degreesOfFreedom / (t + V).
    double bound = Math.max(largest, 2 * squares / degreesOfFreedom) * STEP;

    boolean rising = slope(0) > 0;
    double best = 0;
    double height = rising ? Double.NEGATIVE_INFINITY : value(0);
    double from = 0;
    double to = smallest * FIRST_STEP;
    while (from < bound) {
      boolean stillRising = slope(to) > 0;
      if (rising && !stillRising) {
        double candidate = TauSquared.solve(this::slope, from, to);
        double candidateHeight = value(candidate);
        if (candidateHeight > height) {
          best = candidate;
          height = candidateHeight;
        }
      }
      rising = stillRising;
      from = to;
      to *= STEP;
    }
    return best;
  }

  /** Twice the derivative of the logarithm of the likelihood. */
  private double slope(double tauSquared) {
    WeightedFit fit = fits.apply(tauSquared);
    return fit.weightedResidualSquares() - (restricted ? fit.trace() : fit.totalWeight());
  }

  /** Twice the logarithm of the likelihood, without its constant. */
  private double value(double tauSquared) {
    WeightedFit fit = fits.apply(tauSquared);
    Sum logarithms = Sum.create();
    for (double variance : variances) {
      logarithms.add(Math.log(variance + tauSquared));
    }
    if (restricted) {
      logarithms.add(fit.logDeterminant());
    }
    return -logarithms.getAsDouble() - fit.residualSquares();
  }
}
