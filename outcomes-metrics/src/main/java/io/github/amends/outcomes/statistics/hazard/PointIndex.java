// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import java.util.Arrays;

/**
 * The distinct times of one stratum's events, and how many of them are at or before a time.
 *
 * <p>Whole days are looked up in a table; other times are searched for.
 */
final class PointIndex {

  private static final int TABLE_PER_TIME = 8;
  private static final int SMALLEST_TABLE = 4096;

  private final double[] points;
  private final int[] table;

  private PointIndex(double[] points, int[] table) {
    this.points = points;
    this.table = table;
  }

  /** Returns the index of some times; the array is sorted and may be kept. */
  static PointIndex of(double[] times) {
    Arrays.sort(times);
    int distinct = 0;
    boolean whole = true;
    for (int i = 0; i < times.length; i++) {
      if (i == 0 || times[i] != times[i - 1]) {
        times[distinct++] = times[i];
        whole &= times[i] == Math.rint(times[i]);
      }
    }
    double[] points = distinct == times.length ? times : Arrays.copyOf(times, distinct);
    double range = distinct == 0 ? 0 : points[distinct - 1] - points[0];
    double largest = Math.max(SMALLEST_TABLE, (double) TABLE_PER_TIME * times.length);
    if (!whole || distinct == 0 || range > largest) {
      return new PointIndex(points, new int[0]);
    }
    int[] table = new int[(int) range + 1];
    for (double point : points) {
      table[(int) (point - points[0])] = 1;
    }
    for (int i = 1; i < table.length; i++) {
      table[i] += table[i - 1];
    }
    return new PointIndex(points, table);
  }

  double[] points() {
    return points;
  }

  /** Returns how many points are at or before a time. */
  int countAtMost(double time) {
    if (points.length == 0 || time < points[0]) {
      return 0;
    }
    if (time >= points[points.length - 1]) {
      return points.length;
    }
    if (table.length > 0) {
      return table[(int) (time - points[0])];
    }
    int low = 0;
    int high = points.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points[middle] <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
