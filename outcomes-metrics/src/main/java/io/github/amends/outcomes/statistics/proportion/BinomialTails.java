// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.proportion;

import io.github.amends.outcomes.statistics.proportion.ProportionInterval.Bounds;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The intervals that rest on the tails of the binomial distribution.
 *
 * <p>The probability of at least x events among n is the distribution function of a beta variable
 * with parameters x and n - x + 1, which turns bounds into beta quantiles. Here x counts the
 * events, y the others, and alpha is what both tails together leave out.
 */
final class BinomialTails {

  private static final double RELATIVE_ACCURACY = 1e-15;

  private BinomialTails() {}

  static Bounds clopperPearson(double x, double y, double alpha) {
    double tail = alpha / 2;
    double n = x + y;
    if (x == 0) {
      return new Bounds(0, allButRoot(tail, n));
    }
    if (y == 0) {
      return new Bounds(root(tail, n), 1);
    }
    return new Bounds(BetaQuantile.lower(x, y + 1, tail), BetaQuantile.upper(x + 1, y, tail));
  }

  static Bounds jeffreys(double x, double y, double alpha) {
    double tail = alpha / 2;
    return new Bounds(
        x == 0 ? 0 : BetaQuantile.lower(x + 0.5, y + 0.5, tail),
        y == 0 ? 1 : BetaQuantile.upper(x + 0.5, y + 0.5, tail));
  }

  static Bounds midP(double x, double y, double alpha) {
    double tail = alpha / 2;
    double n = x + y;
    if (x == 0) {
      return new Bounds(0, allButRoot(alpha, n));
    }
    if (y == 0) {
      return new Bounds(root(alpha, n), 1);
    }
    if (BetaQuantile.isLarge(x, y)) {
      // Both methods agree beyond the twelfth digit here.
      return jeffreys(x, y, alpha);
    }
    double lower = solve(
        p -> middle(RegularizedBeta.value(p, x, y + 1), RegularizedBeta.value(p, x + 1, y)) - tail,
        BetaQuantile.lower(x, y + 1, tail),
        BetaQuantile.lower(x + 1, y, tail));
    double upper = solve(
        p ->
            middle(RegularizedBeta.complement(p, x, y + 1), RegularizedBeta.complement(p, x + 1, y))
                - tail,
        BetaQuantile.upper(x, y + 1, tail),
        BetaQuantile.upper(x + 1, y, tail));
    return new Bounds(lower, upper);
  }

  private static double middle(double atLeast, double moreThan) {
    return atLeast / 2 + moreThan / 2;
  }

  private static double solve(DoubleUnaryOperator function, double from, double to) {
    return new BrentSolver(RELATIVE_ACCURACY, Double.MIN_NORMAL, 0).findRoot(function, from, to);
  }

  /** The probability whose n-th power is the given tail. */
  private static double root(double tail, double n) {
    return Math.exp(Math.log(tail) / n);
  }

  /** The probability whose complement's n-th power is the given tail. */
  private static double allButRoot(double tail, double n) {
    return -Math.expm1(Math.log(tail) / n);
  }
}
