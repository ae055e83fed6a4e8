// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.Arrays;

/** Where a check stands within a line: a path of known names and of indexes. */
final class Place {
  /** The line as a whole. */
  static final String WHOLE = "entry";

  // Kept apart, and put together only when there is a fault to place.
  private String[] names = new String[16];
  private int[] indexes = new int[16];
  private int steps;

  void enter(String name) {
    makeRoom();
    names[steps] = name;
    steps++;
  }

  void enter(int index) {
    makeRoom();
    names[steps] = "";
    indexes[steps] = index;
    steps++;
  }

  private void makeRoom() {
    if (steps == names.length) {
      names = Arrays.copyOf(names, 2 * steps);
      indexes = Arrays.copyOf(indexes, 2 * steps);
    }
  }

  void leave() {
    steps--;
  }

  @Override
  public String toString() {
    if (steps == 0) {
      return WHOLE;
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      if (names[i].isEmpty()) {
        path.append('[').append(indexes[i]).append(']');
      } else {
        path.append(i == 0 ? "" : ".").append(names[i]);
      }
    }
    return path.toString();
  }
}
