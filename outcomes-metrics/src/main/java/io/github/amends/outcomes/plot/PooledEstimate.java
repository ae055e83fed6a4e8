// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.Objects;
import java.util.Optional;

/**
 * A pooled estimate of a forest plot, drawn as a diamond, with its prediction interval if it has
 * one.
 *
 * @param label the method, such as "DerSimonian-Laird", not blank
 * @param reading the pooled estimate
 * @param prediction the interval in which the effect of a next study is expected, if it was worked
 *     out
 */
public record PooledEstimate(String label, Reading reading, Optional<Prediction> prediction) {

  /**
   * Checks the label.
   *
   * @param label the method, such as "DerSimonian-Laird", not blank
   * @param reading the pooled estimate
   * @param prediction the interval in which the effect of a next study is expected, if it was
   *     worked out
   * @throws InvalidPlotException if the label is blank
   */
  public PooledEstimate {
    InvalidPlotException.refuseBlank(label, "PooledEstimate.label");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(prediction, "prediction");
  }

  /**
   * Returns a pooled estimate without a prediction interval.
   *
   * @param label the method, not blank
   * @param reading the pooled estimate
   * @return the pooled estimate
   * @throws InvalidPlotException if the label is blank
   */
  public static PooledEstimate of(String label, Reading reading) {
    return new PooledEstimate(label, reading, Optional.empty());
  }

  /**
   * Returns this pooled estimate with a prediction interval.
   *
   * @param label what the interval is, such as "95 % prediction interval", not blank
   * @param lower the lower limit
   * @param upper the upper limit, not less than the lower
   * @return a copy
   * @throws InvalidPlotException if the label is blank or the limits cannot be drawn
   */
  public PooledEstimate withPrediction(String label, double lower, double upper) {
    return new PooledEstimate(
        this.label, reading, Optional.of(new Prediction(label, lower, upper)));
  }

  /**
   * A prediction interval.
   *
   * @param label what it is, not blank
   * @param lower the lower limit, finite
   * @param upper the upper limit, finite, not less than the lower
   */
  public record Prediction(String label, double lower, double upper) {

    /**
     * Checks the limits.
     *
     * @param label what it is, not blank
     * @param lower the lower limit, finite
     * @param upper the upper limit, finite, not less than the lower
     * @throws InvalidPlotException if the label is blank or the limits cannot be drawn
     */
    public Prediction {
      InvalidPlotException.refuseBlank(label, "Prediction.label");
      InvalidPlotException.refuseIf(
          !(Math.abs(lower) <= 1e100 && Math.abs(upper) <= 1e100), "Prediction", "out-of-range");
      InvalidPlotException.refuseIf(lower > upper, "Prediction", "limits-reversed");
    }
  }
}
