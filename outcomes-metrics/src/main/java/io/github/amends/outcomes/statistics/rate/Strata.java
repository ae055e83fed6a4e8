// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

/** Checks of columns with one entry a stratum. */
final class Strata {

  private Strata() {}

  static void checkLengths(int length, int other) {
    if (length == 0) {
      throw new IllegalArgumentException("there must be at least one stratum");
    }
    if (length != other) {
      throw new IllegalArgumentException("all columns must have the same length");
    }
  }

  static long[] counts(long[] column, String name) {
    long[] copy = column.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] < 0 || copy[i] > Rate.LARGEST_COUNT) {
        throw new IllegalArgumentException(name + " at index " + i + " must be from 0 to 2^53");
      }
    }
    return copy;
  }

  static double[] positive(double[] column, String name) {
    double[] copy = notNegative(column, name);
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] == 0) {
        throw new IllegalArgumentException(name + " at index " + i + " must be above zero");
      }
    }
    return copy;
  }

  static double[] notNegative(double[] column, String name) {
    double[] copy = column.clone();
    for (int i = 0; i < copy.length; i++) {
      if (!(copy[i] >= 0 && copy[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            name + " at index " + i + " must not be negative nor infinite");
      }
    }
    return copy;
  }
}
