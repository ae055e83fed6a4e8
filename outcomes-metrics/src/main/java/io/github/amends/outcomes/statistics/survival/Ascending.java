// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Arrays;

/** Searches in numbers that never fall. */
final class Ascending {

  private Ascending() {}

  /** How many of the numbers are below the given one. */
  static int countBelow(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many of the numbers are at or below the given one. */
  static int countUpTo(double[] ascending, double value) {
    return countBelow(ascending, Math.nextUp(value));
  }

  /** The different numbers among the given ones, in order. */
  static double[] distinct(double[] values) {
    double[] sorted = values.clone();
    Arrays.parallelSort(sorted);
    int size = 0;
    for (double value : sorted) {
      if (size == 0 || value != sorted[size - 1]) {
        sorted[size] = value;
        size++;
      }
    }
    return Arrays.copyOf(sorted, size);
  }
}
