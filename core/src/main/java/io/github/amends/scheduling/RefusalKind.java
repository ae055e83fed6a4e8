// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.Set;

/**
 * Whom a refusal of a meeting is about: the case itself, one facilitator, or all of them together.
 */
enum RefusalKind {
  /** The case itself, whoever facilitates. */
  OF_THE_CASE,
  /** One facilitator alone, whoever else is there. */
  OF_ONE,
  /** How many there are, and that one of them leads. */
  OF_NUMBER,
  /** What one of the team has to bring. */
  OF_TEAM,
  /** That not all of them referred the case. */
  OF_OFFICER;

  private static final String PREFIX = "FAC-";
  private static final Set<RuleId> ASKED_OF_ONE_OF_THEM = Set.of(Rules.CHL_05, Rules.FAC_09);

  static RefusalKind of(Refusal refusal) {
    if (refusal.rules().contains(Rules.FAC_08)) {
      return OF_NUMBER;
    }
    if (refusal.rules().contains(Rules.FAC_12)) {
      return OF_OFFICER;
    }
    boolean isOfOne = refusal.code().equals("BLOCKED_FACILITATOR_NOT_ASSIGNED");
    for (RuleId each : refusal.rules()) {
      if (ASKED_OF_ONE_OF_THEM.contains(each)) {
        return OF_TEAM;
      }
      isOfOne |= each.value().startsWith(PREFIX);
    }
    return isOfOne ? OF_ONE : OF_THE_CASE;
  }
}
