// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.volunteer.Assignment;
import java.util.Objects;

/**
 * A facilitator was assigned.
 *
 * @param assignment who, and in which role
 */
@JsonTypeName("facilitator-assigned")
public record FacilitatorAssigned(Assignment assignment) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param assignment who, and in which role
   */
  public FacilitatorAssigned {
    Objects.requireNonNull(assignment, "assignment");
  }

  @Override
  public EventType type() {
    return EventType.FACILITATOR_ASSIGNED;
  }
}
