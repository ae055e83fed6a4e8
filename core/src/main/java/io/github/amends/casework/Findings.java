// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import java.util.List;

/** The two findings that carry nothing, made once, and what the others must carry. */
final class Findings {
  static final Finding SATISFIED = new Finding.Satisfied();
  static final Finding NOT_APPLICABLE = new Finding.NotApplicable();

  private Findings() {}

  static List<Refusal> atLeastOne(List<Refusal> refusals) {
    if (refusals.isEmpty()) {
      throw new IllegalArgumentException("a finding that refuses needs a reason");
    }
    return List.copyOf(refusals);
  }
}
