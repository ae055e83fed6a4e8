// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The reasons that a guard gathers. Most often there is none, and then no list is made. */
final class Reasons {
  private List<Refusal> found = List.of();

  void add(Refusal reason) {
    found = found.isEmpty() ? new ArrayList<>() : found;
    found.add(reason);
  }

  void addAll(List<Refusal> reasons) {
    for (Refusal each : reasons) {
      add(each);
    }
  }

  List<Refusal> list() {
    return found;
  }

  /** That the rule is broken for these reasons, or holds if there is none. */
  Finding finding() {
    return Finding.of(found);
  }
}
