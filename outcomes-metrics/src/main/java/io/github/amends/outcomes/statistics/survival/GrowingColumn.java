// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Arrays;

/** A column of numbers whose length is not known beforehand. */
final class GrowingColumn {

  private double[] values;
  private int size;

  /** An empty column with room for so many numbers before it has to grow. */
  GrowingColumn(int room) {
    values = new double[Math.max(16, room)];
  }

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size] = value;
    size++;
  }

  double[] toArray() {
    return size == values.length ? values : Arrays.copyOf(values, size);
  }
}
