// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.basics.ParticipantId;
import io.github.amends.practice.RuleId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when some data of a case is kept, and what becomes of it then.
 *
 * @param rule the rule that says so
 * @param dueOn the day from which it is due
 * @param action what is to be done
 * @param participant whose data; empty if it is that of the case
 */
public record RetentionDecision(
    RuleId rule, LocalDate dueOn, RetentionAction action, Optional<ParticipantId> participant) {

  /**
   * Creates the decision.
   *
   * @param rule the rule that says so
   * @param dueOn the day from which it is due
   * @param action what is to be done
   * @param participant whose data; empty if it is that of the case
   */
  public RetentionDecision {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(participant, "participant");
  }

  /**
   * Returns whether something is to be done on a day.
   *
   * @param day the day
   * @return true if the day has come and the data need not be kept
   */
  public boolean isDue(LocalDate day) {
    return action != RetentionAction.KEEP && !day.isBefore(dueOn);
  }
}
