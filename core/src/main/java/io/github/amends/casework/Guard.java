// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
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
   * Returns the name of this guard, for lists and diagrams.
   *
   * @return a name that no other guard has and that does not change, such as {@code CON-01/contact}
   */
  String name();

  /**
   * Judges a step.
   *
   * @param question the step, and all there is to know about it
   * @return the finding
   */
  Finding judge(Question question);

  /**
   * Returns what would refuse every event of a kind, whatever it says.
   *
   * <p>A guard that cannot tell before it sees the event foresees nothing, and so does one that has
   * not written this method.
   *
   * @param type the kind of event
   * @param situation all there is to know before the event
   * @return the finding; it refuses only if {@link #judge} refuses, for the same rules, each event
   *     of that kind in that situation
   */
  default Finding foresee(EventType type, Situation situation) {
    return Finding.notApplicable();
  }
}
