// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.volunteer.AssignmentEndReason;
import java.util.Objects;

/**
 * A facilitator's assignment ended.
 *
 * @param facilitator whose assignment ended
 * @param reason why
 */
@JsonTypeName("assignment-ended")
public record AssignmentEnded(FacilitatorId facilitator, AssignmentEndReason reason)
    implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param facilitator whose assignment ended
   * @param reason why
   */
  public AssignmentEnded {
    Objects.requireNonNull(facilitator, "facilitator");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public EventType type() {
    return EventType.ASSIGNMENT_ENDED;
  }
}
