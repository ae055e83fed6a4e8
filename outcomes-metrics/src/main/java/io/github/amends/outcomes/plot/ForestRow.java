// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.Objects;

/**
 * One study of a forest plot.
 *
 * @param label the study, not blank
 * @param reading its estimate
 * @param weight its weight in the pooled estimate in any unit, finite and not negative; shown as
 *     its share of all weights
 */
public record ForestRow(String label, Reading reading, double weight) {

  /**
   * Checks label and weight.
   *
   * @param label the study, not blank
   * @param reading its estimate
   * @param weight its weight in the pooled estimate in any unit, finite and not negative; shown as
   *     its share of all weights
   * @throws InvalidPlotException if the label is blank, or the weight is negative, not finite, or
   *     given to a study without an estimate
   */
  public ForestRow {
    InvalidPlotException.refuseBlank(label, "ForestRow.label");
    Objects.requireNonNull(reading, "reading");
    InvalidPlotException.refuseIf(
        !(weight >= 0 && weight <= 1e100), "ForestRow.weight", "out-of-range");
    InvalidPlotException.refuseIf(
        weight > 0 && reading instanceof Reading.Missing,
        "ForestRow.weight",
        "without-an-estimate");
  }

  /**
   * Returns a study with an estimate.
   *
   * @param label the study, not blank
   * @param estimate its estimate
   * @param lower the lower limit
   * @param upper the upper limit
   * @param weight its weight, not negative
   * @return the row
   * @throws InvalidPlotException if a part is not what it must be
   */
  public static ForestRow of(
      String label, double estimate, double lower, double upper, double weight) {
    return new ForestRow(label, Reading.of(estimate, lower, upper), weight);
  }

  /**
   * Returns a study of which there is no estimate.
   *
   * @param label the study, not blank
   * @return the row, without weight
   * @throws InvalidPlotException if the label is blank
   */
  public static ForestRow notEstimable(String label) {
    return new ForestRow(label, Reading.notEstimable(), 0);
  }
}
