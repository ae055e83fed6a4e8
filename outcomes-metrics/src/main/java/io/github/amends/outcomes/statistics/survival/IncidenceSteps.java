// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The steps of the cumulative incidences of one group while the risk sets pass by. */
final class IncidenceSteps {

  private final GrowingColumn times;
  private final GrowingColumn survival;
  private final GrowingColumn[] incidence;
  private final GrowingColumn[] aalen;
  private final GrowingColumn[] robust;
  private final AalenVariance[] variances;
  private final CountedInfluence influence;
  private final double[] sums;
  private final double[] events;
  private double share = 1;

  /** Steps of which there will be about so many. */
  IncidenceSteps(int outcomes, int room) {
    times = new GrowingColumn(room);
    survival = new GrowingColumn(room);
    incidence = columns(outcomes, room);
    aalen = columns(outcomes, room);
    robust = columns(outcomes, room);
    variances = new AalenVariance[outcomes + 1];
    influence = new CountedInfluence(outcomes);
    sums = new double[outcomes + 1];
    events = new double[outcomes + 1];
    for (int outcome = 0; outcome <= outcomes; outcome++) {
      variances[outcome] = new AalenVariance();
    }
  }

  /** Moves to a time at which people leave: so many by outcome, the first of them censored. */
  void add(double time, double people, double[] leaving, double dead) {
    double before = share;
    if (dead > 0) {
      share *= (people - dead) / people;
    }
    influence.pass(people, leaving, dead, before);
    if (dead == 0) {
      return;
    }
    times.add(time);
    survival.add(share);
    for (int outcome = 1; outcome < leaving.length; outcome++) {
      double own = leaving[outcome];
      events[outcome] += own;
      sums[outcome] += before * own / people;
      incidence[outcome].add(sums[outcome]);
      aalen[outcome].add(variances[outcome].after(people, own, dead - own, before, share));
      robust[outcome].add(influence.variance(outcome, people - dead - leaving[0]));
    }
  }

  double[] times() {
    return times.toArray();
  }

  double[] survival() {
    return survival.toArray();
  }

  double[] events() {
    return events;
  }

  double[][] incidence() {
    return arrays(incidence);
  }

  double[][] aalen() {
    return arrays(aalen);
  }

  double[][] robust() {
    return arrays(robust);
  }

  private static GrowingColumn[] columns(int outcomes, int room) {
    GrowingColumn[] columns = new GrowingColumn[outcomes + 1];
    for (int outcome = 0; outcome <= outcomes; outcome++) {
      columns[outcome] = new GrowingColumn(room);
    }
    return columns;
  }

  private static double[][] arrays(GrowingColumn[] columns) {
    double[][] arrays = new double[columns.length][];
    for (int outcome = 0; outcome < columns.length; outcome++) {
      arrays[outcome] = columns[outcome].toArray();
    }
    return arrays;
  }
}
