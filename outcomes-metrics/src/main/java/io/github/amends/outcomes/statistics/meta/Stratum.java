// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.comparison.TwoProportions;

/** The cells of one two-by-two table with somebody in it. */
record Stratum(double a, double b, double c, double d) {

  static Stratum of(TwoProportions table) {
    return new Stratum(
        table.first().events(),
        table.first().observed() - table.first().events(),
        table.second().events(),
        table.second().observed() - table.second().events());
  }

  double n1() {
    return a + b;
  }

  double n2() {
    return c + d;
  }

  double n() {
    return a + b + c + d;
  }

  /** The first cell less what the margins lead one to expect. */
  double surplus() {
    return (a * d - b * c) / n();
  }

  /** The variance of the first cell given the margins. */
  double variance() {
    return n() < 2 ? 0 : n1() / n() * (n2() / n()) * (a + c) * ((b + d) / (n() - 1));
  }

  /** What the first cell would be with these margins and an odds ratio. */
  double fitted(double oddsRatio) {
    double product = oddsRatio * n1() * (a + c);
    double linear = oddsRatio * (n1() + a + c) + n2() - (a + c);
    double root = Math.sqrt(Math.max(0, linear * linear - 4 * (oddsRatio - 1) * product));
    return 2 * product / (linear + root);
  }

  /** The large-sample variance of the first cell when it is expected to be the fitted one. */
  double fittedVariance(double fitted) {
    double others = n1() - fitted;
    double events = a + c - fitted;
    return 1 / (1 / fitted + 1 / others + 1 / events + 1 / (n2() - events));
  }
}
