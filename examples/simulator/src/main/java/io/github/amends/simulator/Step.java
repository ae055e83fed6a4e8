// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Decision;
import io.github.amends.casework.WithdrawalChoice;
import io.github.amends.event.CaseEvent;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A step of a worked example: what is proposed, what the machine says, and where the case stands.
 *
 * @param proposed what is proposed, in words
 * @param event what is proposed, as the machine sees it
 * @param occurred when it happened
 * @param decision what the machine decided; if it is refused, every reason is in it
 * @param stageAfter the stage of the case after the decision
 * @param choices what may follow after a withdrawal of consent; empty after every other step
 */
public record Step(
    String proposed,
    CaseEvent event,
    Occurred occurred,
    Decision decision,
    CaseStage stageAfter,
    Set<WithdrawalChoice> choices) {

  /**
   * Creates the value.
   *
   * @param proposed what is proposed, in words
   * @param event what is proposed, as the machine sees it
   * @param occurred when it happened
   * @param decision what the machine decided
   * @param stageAfter the stage of the case after the decision
   * @param choices what may follow after a withdrawal of consent; empty after every other step
   */
  public Step {
    Objects.requireNonNull(proposed, "proposed");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(occurred, "occurred");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(stageAfter, "stageAfter");
    Set<WithdrawalChoice> sorted = EnumSet.noneOf(WithdrawalChoice.class);
    sorted.addAll(choices);
    choices = Collections.unmodifiableSet(sorted);
  }
}
