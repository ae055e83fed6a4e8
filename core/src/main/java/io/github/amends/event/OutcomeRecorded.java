// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.Outcome;
import java.util.Objects;

/**
 * What came of the process was recorded.
 *
 * @param outcome the outcome
 */
@JsonTypeName("outcome-recorded")
public record OutcomeRecorded(Outcome outcome) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param outcome the outcome
   */
  public OutcomeRecorded {
    Objects.requireNonNull(outcome, "outcome");
  }

  @Override
  public EventType type() {
    return EventType.OUTCOME_RECORDED;
  }
}
