// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.scale;

import io.github.amends.outcomes.statistics.proportion.Proportion;

/** Checks of columns of counts. */
final class Counts {

  private Counts() {}

  /** The sum, after each count is checked. */
  static long total(long[] counts) {
    long total = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] < 0) {
        throw new IllegalArgumentException("count at index " + i + " must not be negative");
      }
      if (counts[i] > Proportion.LARGEST_COUNT - total) {
        throw new IllegalArgumentException("counts must be at most 2^53 together");
      }
      total += counts[i];
    }
    return total;
  }

  static long[] sum(long[] counts, long[] others) {
    if (counts.length != others.length) {
      throw new IllegalArgumentException("the numbers of categories must be equal");
    }
    long[] sum = counts.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += others[i];
    }
    return sum;
  }
}
