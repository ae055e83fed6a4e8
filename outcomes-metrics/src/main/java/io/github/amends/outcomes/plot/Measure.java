// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.Objects;

/**
 * What the estimates of a plot are, and how they are written.
 *
 * @param name the measure, such as "d" or "Reconvicted within a year", not blank
 * @param interval what the limits are, such as "95 % CI", not blank
 * @param unit how the numbers are written
 */
public record Measure(String name, String interval, Unit unit) {

  /**
   * Checks the words.
   *
   * @param name the measure, such as "d" or "Reconvicted within a year", not blank
   * @param interval what the limits are, such as "95 % CI", not blank
   * @param unit how the numbers are written
   * @throws InvalidPlotException if the name or the interval is blank
   */
  public Measure {
    InvalidPlotException.refuseBlank(name, "Measure.name");
    InvalidPlotException.refuseBlank(interval, "Measure.interval");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * Returns a measure without a unit, with 95 % confidence intervals.
   *
   * @param name the measure, not blank
   * @return the measure
   */
  public static Measure number(String name) {
    return new Measure(name, "95\u00a0% CI", Unit.NUMBER);
  }

  /**
   * Returns a proportion, with 95 % confidence intervals, shown as a percentage.
   *
   * @param name the measure, not blank
   * @return the measure
   */
  public static Measure proportion(String name) {
    return new Measure(name, "95\u00a0% CI", Unit.PERCENT);
  }

  /** How the numbers of a measure are written. */
  public enum Unit {
    /** As they are. */
    NUMBER,
    /** A proportion: a hundred times as large, with a percent sign. */
    PERCENT
  }
}
