// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** The case was closed after a process took place. */
@JsonTypeName("case-completed")
public record CaseCompleted() implements CaseEvent {

  @Override
  public EventType type() {
    return EventType.CASE_COMPLETED;
  }
}
