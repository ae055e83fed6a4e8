// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import io.github.amends.outcomes.statistics.distribution.ChiSquared;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The means at which the tails of a Poisson count have a given probability. The probability of at
 * least x events is the distribution function of a gamma variable with shape x at the mean.
 */
final class PoissonTails {

  private static final double RELATIVE_ACCURACY = 1e-15;

  /**
   * From here on the expansion of Cornish and Fisher around the normal quantile is exact to the
   * last digits: its first omitted term is of the order of the shape to the power of -2.
   */
  private static final double LARGE = 1e8;

  private PoissonTails() {}

  /** The value that a gamma variable of this shape is below with the given probability. */
  static double lowerQuantile(double shape, double probability) {
    return shape >= LARGE
        ? expansion(shape, Normal.quantile(probability))
        : new ChiSquared(2 * shape).quantile(probability) / 2;
  }

  /** The value that a gamma variable of this shape is above with the given probability. */
  static double upperQuantile(double shape, double probability) {
    return shape >= LARGE
        ? expansion(shape, -Normal.quantile(probability))
        : new ChiSquared(2 * shape).upperQuantile(probability) / 2;
  }

  static double lowerMidP(double x, double tail) {
    if (x >= LARGE) {
      return lowerQuantile(x + 0.5, tail);
    }
    return solve(
        mean -> RegularizedGamma.P.value(x, mean) / 2
            + RegularizedGamma.P.value(x + 1, mean) / 2
            - tail,
        lowerQuantile(x, tail),
        lowerQuantile(x + 1, tail));
  }

  static double upperMidP(double x, double tail) {
    if (x >= LARGE) {
      return upperQuantile(x + 0.5, tail);
    }
    return solve(
        mean -> RegularizedGamma.Q.value(x, mean) / 2
            + RegularizedGamma.Q.value(x + 1, mean) / 2
            - tail,
        upperQuantile(x, tail),
        upperQuantile(x + 1, tail));
  }

  private static double solve(DoubleUnaryOperator function, double from, double to) {
    return new BrentSolver(RELATIVE_ACCURACY, Double.MIN_NORMAL, 0).findRoot(function, from, to);
  }

  private static double expansion(double shape, double z) {
    double root = Math.sqrt(shape);
    double score = z + (z * z - 1) / (3 * root) + z * (z * z - 7) / (36 * shape);
    return shape + root * score;
  }
}
