// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import java.util.List;

/**
 * What a guard finds: the rule holds, does not apply, is broken, or cannot be judged because
 * something is unknown. What is broken or unknown refuses the step.
 */
public sealed interface Finding {

  /** The rule holds. */
  record Satisfied() implements Finding {}

  /** The rule does not apply to this step. */
  record NotApplicable() implements Finding {}

  /**
   * The rule is broken.
   *
   * @param refusals every way in which it is broken, at least one
   */
  record Violated(List<Refusal> refusals) implements Finding {

    /**
     * Creates the finding.
     *
     * @param refusals every way in which it is broken, at least one
     * @throws IllegalArgumentException if there is none
     */
    public Violated {
      refusals = Findings.atLeastOne(refusals);
    }
  }

  /**
   * The rule cannot be judged.
   *
   * @param refusals what is unknown, at least one
   */
  record Unknown(List<Refusal> refusals) implements Finding {

    /**
     * Creates the finding.
     *
     * @param refusals what is unknown, at least one
     * @throws IllegalArgumentException if there is none
     */
    public Unknown {
      refusals = Findings.atLeastOne(refusals);
    }
  }

  /**
   * Returns the finding that the rule holds.
   *
   * @return the finding
   */
  static Finding satisfied() {
    return Findings.SATISFIED;
  }

  /**
   * Returns the finding that the rule does not apply.
   *
   * @return the finding
   */
  static Finding notApplicable() {
    return Findings.NOT_APPLICABLE;
  }

  /**
   * Returns the finding that the rule is broken in one way.
   *
   * @param refusal the way in which it is broken
   * @return the finding
   */
  static Finding violated(Refusal refusal) {
    return new Violated(List.of(refusal));
  }

  /**
   * Returns the finding that the rule holds if nothing is wrong, and else that it is broken.
   *
   * @param refusals every way in which it is broken; empty if it holds
   * @return the finding
   */
  static Finding of(List<Refusal> refusals) {
    return refusals.isEmpty() ? satisfied() : new Violated(refusals);
  }

  /**
   * Returns whether this finding gives a reason to refuse the step.
   *
   * @return true if the rule is broken or cannot be judged
   */
  default boolean isRefusing() {
    return this instanceof Violated || this instanceof Unknown;
  }

  /**
   * Returns the reasons that this finding gives to refuse the step.
   *
   * @return the refusals; empty if the rule holds or does not apply
   */
  default List<Refusal> refusals() {
    if (this instanceof Violated violated) {
      return violated.refusals();
    }
    return this instanceof Unknown unknown ? unknown.refusals() : List.of();
  }
}
