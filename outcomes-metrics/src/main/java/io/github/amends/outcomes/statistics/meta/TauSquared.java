// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * An estimate of the variance between studies with its standard error, for two studies or more.
 *
 * <p>The closed forms and the standard errors are those of W. Viechtbauer, Journal of Educational
 * and Behavioral Statistics 30 (2005) 261-293, as metafor computes them.
 *
 * @param value the estimate, never below zero
 * @param standardError its standard error
 */
record TauSquared(double value, double standardError) {

  private static final double RELATIVE_ACCURACY = 1e-15;

  static TauSquared estimate(PoolingEstimator estimator, double[] effects, double[] variances) {
    return switch (estimator) {
      case FIXED -> throw new IllegalArgumentException("the fixed-effect model has no tau squared");
      case DERSIMONIAN_LAIRD -> dersimonianLaird(effects, variances);
      case REML, MAXIMUM_LIKELIHOOD -> likelihood(estimator, effects, variances);
      case PAULE_MANDEL, EMPIRICAL_BAYES -> pauleMandel(effects, variances);
      case HEDGES -> hedges(effects, variances);
      case SIDIK_JONKMAN -> sidikJonkman(effects, variances);
      case HUNTER_SCHMIDT -> hunterSchmidt(effects, variances);
    };
  }

  /**
   * The tau squared at which Q has come down to a target; zero if it is not above the target from
   * the start. Q falls with tau squared and is convex, so Newton's method comes up from zero
   * without ever passing the root.
   */
  static double whereQIs(double target, DoubleFunction<? extends WeightedFit> fits) {
    double tauSquared = 0;
    while (true) {
      WeightedFit fit = fits.apply(tauSquared);
      double step = (fit.residualSquares() - target) / fit.weightedResidualSquares();
      if (!(step > RELATIVE_ACCURACY * tauSquared)) {
        return tauSquared;
      }
      tauSquared += step;
    }
  }

  static double solve(DoubleUnaryOperator function, double from, double to) {
    return new BrentSolver(RELATIVE_ACCURACY, Double.MIN_NORMAL, 0).findRoot(function, from, to);
  }

  private static TauSquared dersimonianLaird(double[] effects, double[] variances) {
    int df = effects.length - 1;
    WeightedMean fixed = WeightedMean.of(effects, variances, 0);
    double trace = fixed.trace();
    double value = Math.max(0, (fixed.residualSquares() - df) / trace);
    return new TauSquared(value, momentError(df, trace, fixed.squaredTrace(), value) / trace);
  }

  private static TauSquared hunterSchmidt(double[] effects, double[] variances) {
    int k = effects.length;
    WeightedMean fixed = WeightedMean.of(effects, variances, 0);
    double value = Math.max(0, (fixed.residualSquares() - k) / fixed.totalWeight());
    return new TauSquared(
        value,
        momentError(k - 1, fixed.trace(), fixed.squaredTrace(), value) / fixed.totalWeight());
  }

  private static TauSquared hedges(double[] effects, double[] variances) {
    int df = effects.length - 1;
    WeightedMean plain = WeightedMean.unweighted(effects);
    double trace = plain.trace(variances);
    double value = Math.max(0, (plain.residualSquares() - trace) / df);
    return new TauSquared(
        value, momentError(plain.squaredTrace(variances, variances), trace, df, value) / df);
  }

  private static TauSquared sidikJonkman(double[] effects, double[] variances) {
    int k = effects.length;
    double crude = WeightedMean.unweighted(effects).residualSquares() / k;
    WeightedMean weighted = WeightedMean.of(effects, variances, crude);
    double factor = crude / (k - 1);
    double value = factor * weighted.residualSquares();
    double[] ones = new double[k];
    Arrays.fill(ones, 1);
    double error = momentError(
        weighted.squaredTrace(variances, variances),
        weighted.squaredTrace(variances, ones),
        weighted.squaredTrace(),
        value);
    return new TauSquared(value, factor * error);
  }

  private static TauSquared pauleMandel(double[] effects, double[] variances) {
    int k = effects.length;
    double value = whereQIs(k - 1, t -> WeightedMean.of(effects, variances, t));
    double total = WeightedMean.of(effects, variances, value).totalWeight();
    return new TauSquared(value, k * Math.sqrt(2.0 / (k - 1)) / total);
  }

  private static TauSquared likelihood(
      PoolingEstimator estimator, double[] effects, double[] variances) {
    double squares = WeightedMean.unweighted(effects).residualSquares();
    double value = new Likelihood(estimator, variances, t -> WeightedMean.of(effects, variances, t))
        .maximum(squares, effects.length - 1);
    WeightedMean weighted = WeightedMean.of(effects, variances, value);
    double information =
        estimator == PoolingEstimator.REML ? weighted.squaredTrace() : weighted.squaredWeights();
    return new TauSquared(value, Math.sqrt(2 / information));
  }

  /** The standard deviation of a quadratic form y'Py whose expectation is linear in tau squared. */
  private static double momentError(double atZero, double linear, double quadratic, double value) {
    return Math.sqrt(2 * atZero + 4 * value * linear + 2 * value * value * quadratic);
  }
}
