// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.Objects;

/**
 * One point of a trend.
 *
 * @param label the place on the axis, such as a year, not blank
 * @param reading the estimate
 */
public record TrendPoint(String label, Reading reading) {

  /**
   * Checks the label.
   *
   * @param label the place on the axis, such as a year, not blank
   * @param reading the estimate
   * @throws InvalidPlotException if the label is blank
   */
  public TrendPoint {
    InvalidPlotException.refuseBlank(label, "TrendPoint.label");
    Objects.requireNonNull(reading, "reading");
  }

  /**
   * Returns a point with an estimate.
   *
   * @param label the place on the axis, not blank
   * @param estimate the estimate
   * @param lower the lower limit
   * @param upper the upper limit
   * @return the point
   * @throws InvalidPlotException if a part is not what it must be
   */
  public static TrendPoint of(String label, double estimate, double lower, double upper) {
    return new TrendPoint(label, Reading.of(estimate, lower, upper));
  }
}
