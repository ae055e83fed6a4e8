// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

/** What is asked of columns before they are counted on. */
final class Rows {

  private Rows() {}

  static void checkLength(int length, int expected, String name) {
    if (length != expected) {
      throw new IllegalArgumentException(name + " must have one value a row");
    }
  }

  static void checkNotNegative(double[] values, String name) {
    for (int row = 0; row < values.length; row++) {
      if (!(values[row] >= 0 && values[row] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            name + " at index " + row + " must be finite and not negative");
      }
    }
  }

  static void checkFinite(double[] values, String name) {
    for (int row = 0; row < values.length; row++) {
      if (!Double.isFinite(values[row])) {
        throw new IllegalArgumentException(name + " at index " + row + " must be finite");
      }
    }
  }

  static void checkScores(double[] scores) {
    for (int row = 0; row < scores.length; row++) {
      if (!(scores[row] > 0 && scores[row] < 1)) {
        throw new IllegalArgumentException(
            "score at index " + row + " must be above 0 and below 1");
      }
    }
  }
}
