// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.List;

/** The rules that a machine asks on a row: those of its profile, and an embedder's own. */
final class RulesAsked {
  private RulesAsked() {}

  static List<RuleId> of(CaseMachine machine, Transition row) {
    return row.rules().stream().filter(rule -> isAsked(machine, rule)).toList();
  }

  private static boolean isAsked(CaseMachine machine, RuleId rule) {
    return Rules.find(rule).isEmpty() || machine.profile().hasInForce(rule);
  }
}
