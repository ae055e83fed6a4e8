// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.ArrayList;
import java.util.List;

/** Where a check stands within a line: a path of known names and of indexes. */
final class Place {
  /** The line as a whole. */
  static final String WHOLE = "entry";

  private final List<String> steps = new ArrayList<>();

  void enter(String name) {
    steps.add(steps.isEmpty() ? name : "." + name);
  }

  void enter(int index) {
    steps.add("[" + index + "]");
  }

  void leave() {
    steps.remove(steps.size() - 1);
  }

  @Override
  public String toString() {
    return steps.isEmpty() ? WHOLE : String.join("", steps);
  }
}
