// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.Arrays;
import java.util.List;

/** The stretch of numbers that a plot shows. */
record Span(double low, double high) {

  /** How many typical intervals beyond the estimates a limit may stretch the frame. */
  private static final double REACH = 3;

  private static final double TINIEST = 1e-100;

  /**
   * The span that holds every estimate and the landmark, and the limits unless they lie so far out
   * that they would squeeze the rest: such an interval is cut and gets an arrow.
   */
  static Span showing(List<Reading> readings, double landmark) {
    List<Reading.Estimated> estimated = readings.stream()
        .filter(Reading.Estimated.class::isInstance)
        .map(Reading.Estimated.class::cast)
        .toList();
    double low = landmark;
    double high = landmark;
    for (Reading.Estimated reading : estimated) {
      low = Math.min(low, reading.value());
      high = Math.max(high, reading.value());
    }
    double reach = REACH * typicalArm(estimated);
    double lowest = low - reach;
    double highest = high + reach;
    for (Reading.Estimated reading : estimated) {
      low = Math.min(low, Math.max(lowest, reading.lower()));
      high = Math.max(high, Math.min(highest, reading.upper()));
    }
    return new Span(low, high).withLength();
  }

  Span with(double value) {
    return new Span(Math.min(low, value), Math.max(high, value)).withLength();
  }

  Span padded(double share) {
    double more = (high - low) * share;
    return new Span(low - more, high + more);
  }

  /** Never so short that neighbouring numbers could not be told apart. */
  private Span withLength() {
    double size = Math.max(Math.abs(low), Math.abs(high));
    if (size < TINIEST) {
      return new Span(-1, 1);
    }
    double more = low == high ? size / 10 : size * 1e-9;
    return high - low >= size * 1e-9 ? this : new Span(low - more, high + more);
  }

  private static double typicalArm(List<Reading.Estimated> estimated) {
    double[] arms = estimated.stream()
        .mapToDouble(reading ->
            Math.max(reading.upper() - reading.value(), reading.value() - reading.lower()))
        .filter(Double::isFinite)
        .sorted()
        .toArray();
    return arms.length == 0
        ? 0
        : Arrays.stream(arms).skip((arms.length - 1) / 2).findFirst().orElse(0);
  }
}
