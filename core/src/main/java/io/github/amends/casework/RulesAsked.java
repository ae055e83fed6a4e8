// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.RuleId;
import java.util.List;

/** The rules that a machine asks on a row: those of its profile, and an embedder's own. */
final class RulesAsked {
  private RulesAsked() {}

  static List<RuleId> of(CaseMachine machine, Transition row) {
    return row.rules().stream().filter(machine.profile()::hasInForce).toList();
  }

  /** The rules that are asked of the event that opens a case, sorted. */
  static List<RuleId> ofOpening(CaseMachine machine) {
    return machine.opening().stream()
        .flatMap(guard -> guard.rule().stream())
        .filter(machine.profile()::hasInForce)
        .distinct()
        .sorted()
        .toList();
  }
}
