// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A point of a predicted curve.
 *
 * @param time the time
 * @param cumulativeHazard the hazard gathered until then, H, not negative
 * @param hazardStandardError the standard error of it, which is also that of the logarithm of the
 *     survival
 */
public record CurvePoint(double time, double cumulativeHazard, double hazardStandardError) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * Returns the probability of no event until then.
   *
   * @return e to the power of -H
   */
  public double survival() {
    return Math.exp(-cumulativeHazard);
  }

  /**
   * Returns the standard error of the survival.
   *
   * @return the survival times the standard error of its logarithm
   */
  public double standardError() {
    return survival() * hazardStandardError;
  }

  /**
   * Returns a confidence interval of the survival.
   *
   * @param scale the scale on which it is symmetric
   * @param level the confidence level as a share
   * @return the interval, within 0 and 1; not estimable on the log-log scale before the first event
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> interval(CurveScale scale, double level) {
    Objects.requireNonNull(scale, "scale");
    double z = NORMAL.inverseSurvivalProbability((1 - Interval.checkLevel(level)) / 2);
    double survival = survival();
    return switch (scale) {
      case PLAIN ->
        interval(survival - z * standardError(), survival + z * standardError(), level, "plain");
      case LOG ->
        interval(
            Math.exp(-cumulativeHazard - z * hazardStandardError),
            Math.exp(-cumulativeHazard + z * hazardStandardError),
            level,
            "log");
      case LOG_LOG -> {
        if (cumulativeHazard == 0 || survival == 0) {
          yield Answer.notEstimable(Obstacle.NO_EVENTS);
        }
        double half = z * hazardStandardError / cumulativeHazard;
        yield interval(
            Math.exp(-cumulativeHazard * Math.exp(half)),
            Math.exp(-cumulativeHazard * Math.exp(-half)),
            level,
            "log-log");
      }
    };
  }

  private static Answer<Interval> interval(
      double lower, double upper, double level, String method) {
    return Answer.of(new Interval(Math.max(0, lower), Math.min(1, upper), level, method));
  }
}
