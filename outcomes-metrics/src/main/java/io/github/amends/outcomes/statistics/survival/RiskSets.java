// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * The times at which anybody leaves, in order, with who is at risk just before and who leaves how.
 *
 * <p>A cursor: {@link #advance} moves to the next time and overwrites the arrays, so that ten
 * million times need no more memory than one.
 */
abstract class RiskSets {

  /** The time that the cursor stands at. */
  double time;

  /** Who is at risk at the time, by group. */
  final double[] atRisk;

  /** Who leaves at the time, by group and outcome; outcome 0 is censoring. */
  final double[][] leaving;

  RiskSets(int groups, int outcomes) {
    atRisk = new double[groups];
    leaving = new double[groups][outcomes + 1];
  }

  /** Moves to the next time; false when there is none. */
  abstract boolean advance();

  /** The events of any kind of a group at the time. */
  final double events(int group) {
    double[] counts = leaving[group];
    double sum = 0;
    for (int outcome = 1; outcome < counts.length; outcome++) {
      sum += counts[outcome];
    }
    return sum;
  }
}
