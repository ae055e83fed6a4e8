// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The steps of a survival curve as columns of one length. Nobody changes them. */
final class CurveColumns {

  final double[] times;
  final double[] atRisk;
  final double[] events;
  final double[] survival;

  /** The variance of the logarithm of survival, infinite where it has none. */
  final double[] variance;

  final double[] hazard;
  final double[] hazardVariance;

  CurveColumns(
      double[] times,
      double[] atRisk,
      double[] events,
      double[] survival,
      double[] variance,
      double[] hazard,
      double[] hazardVariance) {
    this.times = times;
    this.atRisk = atRisk;
    this.events = events;
    this.survival = survival;
    this.variance = variance;
    this.hazard = hazard;
    this.hazardVariance = hazardVariance;
  }

  CurveColumns withVariances(double[] newVariance, double[] newHazardVariance) {
    return new CurveColumns(
        times, atRisk, events, survival, newVariance, hazard, newHazardVariance);
  }

  /** The time from which on nobody is without the event; infinite if there is none. */
  double zeroFrom() {
    int step = survival.length;
    while (step > 0 && survival[step - 1] == 0) {
      step--;
    }
    return step == survival.length ? Double.POSITIVE_INFINITY : times[step];
  }
}
