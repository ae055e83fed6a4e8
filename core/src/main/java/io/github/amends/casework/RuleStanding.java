// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a checklist: how a rule stands.
 *
 * @param guard the name of the guard that looked
 * @param rule the rule that it keeps; empty if the condition is structural
 * @param standing whether the rule holds
 * @param reasons why it does not hold or what is unknown; empty if it holds
 */
public record RuleStanding(
    String guard, Optional<RuleId> rule, Standing standing, List<Refusal> reasons) {

  /** Whether a rule holds. */
  public enum Standing {
    /** It holds, or has nothing to say here. */
    HELD,
    /** It is broken, and refuses the step. */
    BROKEN,
    /** It is broken, and only warns. */
    WARNED,
    /** It cannot be told: something is unknown, or depends on what the event will say. */
    UNKNOWN
  }

  /**
   * Creates the value.
   *
   * @param guard the name of the guard that looked
   * @param rule the rule that it keeps; empty if the condition is structural
   * @param standing whether the rule holds
   * @param reasons why it does not hold or what is unknown; empty if it holds
   */
  public RuleStanding {
    Objects.requireNonNull(guard, "guard");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(standing, "standing");
    reasons = List.copyOf(reasons);
  }

  /** What a guard that refuses found; one that has nothing to say stands as the caller says. */
  static RuleStanding hard(Guard guard, Finding finding, Standing whenSilent) {
    return of(guard, finding, Standing.BROKEN, whenSilent);
  }

  /** What a guard that only warns found. */
  static RuleStanding soft(Guard guard, Finding finding, Standing whenSilent) {
    return of(guard, finding, Standing.WARNED, whenSilent);
  }

  private static RuleStanding of(
      Guard guard, Finding finding, Standing whenViolated, Standing whenSilent) {
    Standing standing = Standing.HELD;
    if (finding instanceof Finding.Violated) {
      standing = whenViolated;
    } else if (finding instanceof Finding.Unknown) {
      standing = Standing.UNKNOWN;
    } else if (finding instanceof Finding.NotApplicable) {
      standing = whenSilent;
    }
    return new RuleStanding(guard.name(), guard.rule(), standing, finding.refusals());
  }
}
