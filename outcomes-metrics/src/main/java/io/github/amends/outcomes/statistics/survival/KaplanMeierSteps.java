// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The steps of one curve while the risk sets pass by: one for each time with an event. */
final class KaplanMeierSteps {

  private final GrowingColumn times = new GrowingColumn();
  private final GrowingColumn atRisk = new GrowingColumn();
  private final GrowingColumn events = new GrowingColumn();
  private final GrowingColumn survival = new GrowingColumn();
  private final GrowingColumn variance = new GrowingColumn();
  private final GrowingColumn hazard = new GrowingColumn();
  private final GrowingColumn hazardVariance = new GrowingColumn();
  private double allEvents;
  private double share = 1;
  private double greenwood;
  private double sum;
  private double sumVariance;

  void add(double time, double people, double dead) {
    allEvents += dead;
    share *= (people - dead) / people;
    greenwood += greenwoodTerm(people, dead);
    sum += dead / people;
    sumVariance += dead / people / people;
    times.add(time);
    atRisk.add(people);
    events.add(dead);
    survival.add(share);
    variance.add(greenwood);
    hazard.add(sum);
    hazardVariance.add(sumVariance);
  }

  double allEvents() {
    return allEvents;
  }

  double[] times() {
    return times.toArray();
  }

  double[] atRisk() {
    return atRisk.toArray();
  }

  double[] events() {
    return events.toArray();
  }

  double[] survival() {
    return survival.toArray();
  }

  /** Greenwood's sum: the variance of the logarithm, infinite once the curve is at zero. */
  double[] variance() {
    return variance.toArray();
  }

  double[] hazard() {
    return hazard.toArray();
  }

  double[] hazardVariance() {
    return hazardVariance.toArray();
  }

  static double greenwoodTerm(double people, double dead) {
    return people == dead ? Double.POSITIVE_INFINITY : dead / people / (people - dead);
  }
}
