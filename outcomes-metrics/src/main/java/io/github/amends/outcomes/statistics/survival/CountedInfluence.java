// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * The infinitesimal jackknife of cumulative incidences for people who are alike until they leave:
 * all at risk have one and the same influence, and of those who left only sums are kept.
 *
 * <p>e is the derivative of the logarithm of survival by a person's weight, i that of a cumulative
 * incidence.
 */
final class CountedInfluence {

  private final double[] i;
  private final double[] goneEi;
  private final double[] goneIi;
  private double e;
  private double goneEe;

  CountedInfluence(int outcomes) {
    i = new double[outcomes + 1];
    goneEi = new double[outcomes + 1];
    goneIi = new double[outcomes + 1];
  }

  /** Moves to a time at which people leave: so many by outcome, the first of them censored. */
  void pass(double people, double[] leaving, double dead, double before) {
    double lossOfSurvival = dead < people ? 1 / (people - dead) : 0;
    double aliveE = e + dead / people * lossOfSurvival;
    double deadE = aliveE - lossOfSurvival;
    for (int outcome = 1; outcome < leaving.length; outcome++) {
      double own = leaving[outcome];
      double growth = before * own / people;
      goneIi[outcome] += growth * (2 * goneEi[outcome] + growth * goneEe);
      goneEi[outcome] += growth * goneEe;
      i[outcome] += growth * (e - 1 / people);
      double ownI = i[outcome] + before / people;
      goneIi[outcome] += own * ownI * ownI + (dead - own + leaving[0]) * i[outcome] * i[outcome];
      goneEi[outcome] +=
          own * deadE * ownI + (dead - own) * deadE * i[outcome] + leaving[0] * aliveE * i[outcome];
    }
    goneEe += dead * deadE * deadE + leaving[0] * aliveE * aliveE;
    e = aliveE;
  }

  /** The variance of a cumulative incidence, with so many still at risk. */
  double variance(int outcome, double remaining) {
    return Math.max(0, goneIi[outcome] + remaining * i[outcome] * i[outcome]);
  }
}
