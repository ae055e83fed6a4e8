// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import java.util.List;
import java.util.function.Supplier;

/** What became of an event that was looked at; nothing is appended yet. */
record Taken(
    List<Refusal> refusals,
    List<CaseEntry> entries,
    CaseState state,
    List<Warning> warnings,
    Supplier<List<RuleId>> held) {
  static Taken refused(CaseState state, List<Refusal> refusals) {
    return new Taken(refusals, List.of(), state, List.of(), List::of);
  }
}
