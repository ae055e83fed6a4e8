// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The steps of one curve while the risk sets pass by: one for each time with an event. */
final class KaplanMeierSteps {

  private final GrowingColumn times;
  private final GrowingColumn atRisk;
  private final GrowingColumn events;
  private final GrowingColumn survival;
  private final GrowingColumn variance;
  private final GrowingColumn hazard;
  private final GrowingColumn hazardVariance;
  private double share = 1;
  private double greenwood;
  private double sum;
  private double sumVariance;

  /** Steps of which there will be about so many. */
  KaplanMeierSteps(int room) {
    times = new GrowingColumn(room);
    atRisk = new GrowingColumn(room);
    events = new GrowingColumn(room);
    survival = new GrowingColumn(room);
    variance = new GrowingColumn(room);
    hazard = new GrowingColumn(room);
    hazardVariance = new GrowingColumn(room);
  }

  void add(double time, double people, double dead) {
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

  CurveColumns columns() {
    return new CurveColumns(
        times.toArray(),
        atRisk.toArray(),
        events.toArray(),
        survival.toArray(),
        variance.toArray(),
        hazard.toArray(),
        hazardVariance.toArray());
  }

  /** A time's part of Greenwood's sum, infinite if everybody has the event. */
  static double greenwoodTerm(double people, double dead) {
    return people == dead ? Double.POSITIVE_INFINITY : dead / people / (people - dead);
  }
}
