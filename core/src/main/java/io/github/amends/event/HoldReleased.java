// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** The case goes on from the stage in which it waited. */
@JsonTypeName("hold-released")
public record HoldReleased() implements CaseEvent {

  @Override
  public EventType type() {
    return EventType.HOLD_RELEASED;
  }
}
