// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import java.util.List;
import java.util.Objects;

/**
 * Something worth knowing about a step that was taken; it never refuses.
 *
 * <p>Under a profile that holds a rule softly, what breaks the rule is such a warning, with the
 * code of the refusal that it would be elsewhere.
 *
 * @param code the stable code, such as {@code WARN_IMPORTED_UNVERIFIED}
 * @param rules the ids of the rules behind it; empty if there is none
 * @param facts what it rests on
 */
public record Warning(String code, List<RuleId> rules, List<Fact> facts) {

  /**
   * Creates the value.
   *
   * @param code the stable code, such as {@code WARN_IMPORTED_UNVERIFIED}
   * @param rules the ids of the rules behind it; empty if there is none
   * @param facts what it rests on
   */
  public Warning {
    Objects.requireNonNull(code, "code");
    rules = List.copyOf(rules);
    facts = List.copyOf(facts);
  }

  /** What would have been refused, had the profile held the rule harder. */
  static Warning of(Refusal refusal) {
    return new Warning(refusal.code(), refusal.rules(), refusal.facts());
  }
}
