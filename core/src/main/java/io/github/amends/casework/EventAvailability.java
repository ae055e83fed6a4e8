// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import java.util.List;

/**
 * Whether a kind of event is possible in a case at a time.
 *
 * <p>Allowed means that nothing refuses the whole kind: one event of it may still be refused for
 * what it says.
 */
public sealed interface EventAvailability {

  /** Nothing refuses every event of the kind. */
  record Allowed() implements EventAvailability {}

  /**
   * Every event of the kind would be refused, whatever it said.
   *
   * @param refusals all that can be told beforehand of why, with what lifts it; at least one
   */
  record Blocked(List<Refusal> refusals) implements EventAvailability {

    /**
     * Creates the answer.
     *
     * @param refusals all that can be told beforehand of why, with what lifts it; at least one
     * @throws IllegalArgumentException if there is none
     */
    public Blocked {
      refusals = Findings.atLeastOne(refusals);
    }
  }

  /**
   * Returns whether the kind is possible.
   *
   * @return true if nothing refuses every event of the kind
   */
  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /**
   * Returns why every event of the kind would be refused.
   *
   * @return the refusals; empty if the kind is possible
   */
  default List<Refusal> refusals() {
    return this instanceof Blocked blocked ? blocked.refusals() : List.of();
  }
}
