// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Interval;
import java.util.Set;

/**
 * The restricted mean survival time: how long people are without the event on average, counted up
 * to a horizon.
 *
 * <p>It is the area under the Kaplan-Meier curve. Its variance is the sum of A&sup2; d / (Y (Y -
 * d)) over the times with d events among Y at risk, with A the area from that time to the horizon
 * (Kaplan and Meier 1958; R's {@code print(survfit(...), rmean = horizon)}, which takes this
 * variance for weighted records too).
 *
 * @param horizon the time up to which it is averaged
 * @param estimate the mean, from 0 to the horizon
 * @param standardError its standard error
 * @param interval its confidence interval, normal and cut off at 0 and the horizon
 * @param records the records that the curve is made of
 * @param events the events among them, by weight, whenever they happened
 * @param missing the records that were left out because their follow-up is unknown
 * @param warnings what else to know
 */
public record RestrictedMean(
    double horizon,
    double estimate,
    double standardError,
    Interval interval,
    long records,
    double events,
    long missing,
    Set<SurvivalWarning> warnings) {

  private static final String METHOD = "normal";

  /**
   * Creates the mean.
   *
   * @param horizon the time up to which it is averaged
   * @param estimate the mean
   * @param standardError its standard error
   * @param interval its confidence interval
   * @param records the records that the curve is made of
   * @param events the events among them
   * @param missing the records that were left out
   * @param warnings what else to know
   */
  public RestrictedMean {
    warnings = Set.copyOf(warnings);
  }

  static void checkHorizon(double horizon) {
    if (!(horizon > 0 && horizon < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("horizon must be positive and finite");
    }
  }

  static RestrictedMean of(
      SurvivalCurve curve, double horizon, double level, Set<SurvivalWarning> warnings) {
    double area = 0;
    double variance = 0;
    double end = horizon;
    for (int step = curve.stepAt(horizon); step >= 0; step--) {
      area += curve.survival(step) * (end - curve.time(step));
      end = curve.time(step);
      if (area > 0) {
        variance +=
            area * area * KaplanMeierSteps.greenwoodTerm(curve.atRisk(step), curve.events(step));
      }
    }
    area += end;
    double error = Math.sqrt(variance);
    double half = StandardScore.ofLevel(level) * error;
    Interval interval =
        new Interval(Math.max(0, area - half), Math.min(horizon, area + half), level, METHOD);
    return new RestrictedMean(
        horizon, area, error, interval, curve.records(), curve.events(), curve.missing(), warnings);
  }
}
