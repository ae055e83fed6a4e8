// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

import io.github.amends.outcomes.statistics.distribution.NoncentralT;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/** The noncentralities at which an observed t has a given tail. */
record Noncentrality(double t, double degreesOfFreedom) {

  private static final double ACCURACY = 1e-13;

  /** The noncentrality at which so large a t has the probability. */
  double lower(double tail) {
    return solve(noncentrality -> law(noncentrality).survival(t) - tail);
  }

  /** The noncentrality at which so small a t has the probability. */
  double upper(double tail) {
    return solve(noncentrality -> tail - law(noncentrality).cumulative(t));
  }

  private NoncentralT law(double noncentrality) {
    return new NoncentralT(degreesOfFreedom, noncentrality);
  }

  /** The root of a function that grows with the noncentrality. */
  private double solve(DoubleUnaryOperator function) {
    double reach = 2 * Math.sqrt(1 + t * t / (2 * degreesOfFreedom));
    double from = t - reach;
    while (function.applyAsDouble(from) > 0) {
      from -= reach;
      reach *= 2;
    }
    double to = from + reach;
    while (function.applyAsDouble(to) < 0) {
      to += reach;
      reach *= 2;
    }
    return new BrentSolver(ACCURACY, ACCURACY, 0).findRoot(function, from, to);
  }
}
