// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Arrays;
import java.util.List;

/**
 * A column of the table below a survival plot: who is at risk just before a time, and how many had
 * the event by then.
 *
 * @param time the time
 * @param atRisk who is at risk just before the time, by weight
 * @param events who had the event at or before the time, by weight
 */
public record NumberAtRisk(double time, double atRisk, double events) {

  /**
   * Returns the columns of the table for a curve.
   *
   * @param curve the curve
   * @param times the times, not negative
   * @return a column for each time, in their order
   * @throws IllegalArgumentException if a time is negative or not a number
   */
  public static List<NumberAtRisk> of(SurvivalCurve curve, double... times) {
    return Arrays.stream(times)
        .mapToObj(time ->
            new NumberAtRisk(time, curve.atRiskAt(time), curve.eventsUpTo(curve.stepAt(time))))
        .toList();
  }
}
