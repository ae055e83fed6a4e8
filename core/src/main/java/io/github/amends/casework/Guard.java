// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.RuleId;
import java.util.Optional;

/**
 * A condition on a step: pure, and asked only when an event is proposed, never when a log is read.
 *
 * <p>An embedding application may add guards of its own with {@link CaseMachine#strengthenedBy};
 * they can refuse more and never less.
 */
public interface Guard {

  /**
   * Returns the rule that this guard keeps.
   *
   * @return the rule's id; empty if the guard is structural and holds under every profile
   */
  Optional<RuleId> rule();

  /**
   * Judges a step.
   *
   * @param question the step, and all there is to know about it
   * @return the finding
   */
  Finding judge(Question question);
}
