// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

/** The order that sorts numbers, ties in the order in which they stand. */
final class SortedOrder {

  private SortedOrder() {}

  static int[] of(double[] keys) {
    int[] order = new int[keys.length];
    int[] spare = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int width = 1; width < order.length; width *= 2) {
      for (int from = 0; from < order.length; from += 2 * width) {
        int middle = Math.min(from + width, order.length);
        merge(keys, order, from, middle, Math.min(middle + width, order.length), spare);
      }
      int[] merged = spare;
      spare = order;
      order = merged;
    }
    return order;
  }

  private static void merge(
      double[] keys, int[] order, int from, int middle, int to, int[] merged) {
    int left = from;
    int right = middle;
    for (int place = from; place < to; place++) {
      boolean takeLeft = right >= to || (left < middle && keys[order[left]] <= keys[order[right]]);
      merged[place] = takeLeft ? order[left++] : order[right++];
    }
  }
}
