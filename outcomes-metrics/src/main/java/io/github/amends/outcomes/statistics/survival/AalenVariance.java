// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * Aalen's variance of one cumulative incidence F, brought up to date at each event time.
 *
 * <p>It is the sum, over earlier times s and both ways to leave, of q&sup2; S(s-)&sup2; d (Y - d) /
 * (Y&sup2; (Y - 1)). Here q is 1 - (F(t) - F(s)) / S(s) for the d events of this kind and -(F(t) -
 * F(s)) / S(s) for the d events of other kinds. As F grows by f, every q falls by f / S(s): the sum
 * over s of squares and products is all that has to be kept.
 */
final class AalenVariance {

  private double squares;
  private double products;
  private double slopes;

  /** Moves to an event time and returns the variance after it. */
  double after(double people, double own, double others, double before, double share) {
    double growth = before * own / people;
    squares += growth * (growth * slopes - 2 * products);
    products -= growth * slopes;
    double slope = share > 0 ? 1 / share : 0;
    double variance = before * before * spread(people, own);
    squares += variance;
    products += variance * slope;
    slopes += (variance + before * before * spread(people, others)) * slope * slope;
    return Math.max(0, squares);
  }

  private static double spread(double people, double leavers) {
    double ties = leavers > 1 ? (people - leavers) / (people - 1) : 1;
    return leavers / people / people * ties;
  }
}
