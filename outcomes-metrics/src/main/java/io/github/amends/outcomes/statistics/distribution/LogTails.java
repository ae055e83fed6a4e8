// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Far tails on the logarithmic scale, by continued fractions (NIST Handbook of Mathematical
 * Functions, 8.9.2 and 8.17.22) evaluated with Lentz's method.
 */
final class LogTails {

  /** Below this probability the ordinary functions begin to lose digits or become zero. */
  static final double SMALL = 1e-280;

  private static final double ACCURACY = 1e-16;
  private static final double TINY = 1e-300;

  private LogTails() {}

  /** The logarithm of the upper regularised gamma function Q(a, x), for x well above a. */
  static double gamma(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double fraction = d;
    double change = 0;
    for (int i = 1; Math.abs(change - 1) > ACCURACY && i < 100_000; i++) {
      double step = -i * (i - a);
      b += 2;
      d = 1 / awayFromZero(step * d + b);
      c = awayFromZero(b + step / c);
      change = d * c;
      fraction *= change;
    }
    return -x + a * Math.log(x) - LogGamma.value(a) + Math.log(fraction);
  }

  /**
   * The logarithm of the regularised beta function, for an x far below its mean; x and its
   * complement are given as logarithms.
   */
  static double beta(double logX, double logComplement, double a, double b) {
    double x = Math.exp(logX);
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    double change = 0;
    for (int m = 1; Math.abs(change - 1) > ACCURACY && m < 100_000; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / awayFromZero(1 + even * d);
      c = awayFromZero(1 + even / c);
      fraction *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / awayFromZero(1 + odd * d);
      c = awayFromZero(1 + odd / c);
      change = d * c;
      fraction *= change;
    }
    return a * logX + b * logComplement - Math.log(a) - LogBeta.value(a, b) + Math.log(fraction);
  }

  private static double awayFromZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }
}
