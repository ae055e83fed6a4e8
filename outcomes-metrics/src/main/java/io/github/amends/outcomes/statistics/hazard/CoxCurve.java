// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import java.util.Arrays;

/**
 * The predicted course of somebody with given covariates, constant over time. Immutable.
 *
 * <p>The hazard is Breslow's estimate, or with Efron's ties its counterpart: at each event time the
 * sum over events of w / s. Its variance is that of Tsiatis (Annals of Statistics 9, 1981) with the
 * same sums: e^(2 b x) (Σ w/s² + q' V q), q = Σ h (x - mean at risk).
 */
public final class CoxCurve {

  private final double[] times;
  private final double[] hazards;
  private final double[] errors;

  private CoxCurve(double[] times, double[] hazards, double[] errors) {
    this.times = times;
    this.hazards = hazards;
    this.errors = errors;
  }

  static CoxCurve of(CoxFit fit, int stratum, double[] covariates) {
    RiskSets sets = fit.sums.sets;
    int s = Arrays.binarySearch(sets.stratumCodes, stratum);
    if (s < 0) {
      throw new IllegalArgumentException("the model has no such stratum");
    }
    int size = covariates.length;
    double[] standard = new double[size];
    double predictor = 0;
    for (int j = 0; j < size; j++) {
      standard[j] = (covariates[j] - fit.standard.centres()[j]) / fit.standard.scales()[j];
      predictor += standard[j] * fit.maximum.parameters()[j];
    }
    double ratio = Math.exp(predictor);
    int first = sets.stratumStart[s];
    int points = sets.stratumStart[s + 1] - first;
    double[] hazards = new double[points];
    double[] errors = new double[points];
    double[] lag = new double[size];
    for (int p = 0; p < points; p++) {
      int k = first + p;
      double hazard = fit.path.cumulative[k];
      for (int j = 0; j < size; j++) {
        lag[j] = hazard * standard[j] - fit.path.cumulativeMoments[j][k];
      }
      double variance = fit.path.cumulativeVariance[k];
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          variance += lag[a] * fit.covariance[a * size + b] * lag[b];
        }
      }
      hazards[p] = hazard * ratio;
      errors[p] = Math.sqrt(variance) * ratio;
    }
    double[] times = Arrays.copyOfRange(sets.time, first, first + points);
    return new CoxCurve(times, hazards, errors);
  }

  /**
   * Returns the times at which the curve steps.
   *
   * @return the distinct times of the events in its stratum, rising
   */
  public double[] times() {
    return times.clone();
  }

  /**
   * Returns the point of the curve at a time; between the steps it is level.
   *
   * @param time the time; after the last step the curve stays where it was
   * @return the point
   * @throws IllegalArgumentException if the time is not a number
   */
  public CurvePoint at(double time) {
    if (Double.isNaN(time)) {
      throw new IllegalArgumentException("time must be a number");
    }
    int place = Arrays.binarySearch(times, time);
    int step = place >= 0 ? place : -place - 2;
    return step < 0
        ? new CurvePoint(time, 0, 0)
        : new CurvePoint(time, hazards[step], errors[step]);
  }
}
