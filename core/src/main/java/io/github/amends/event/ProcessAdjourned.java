// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.MeetingId;
import java.util.Objects;

/**
 * A sitting ended and another is to follow.
 *
 * @param meeting the meeting
 */
@JsonTypeName("process-adjourned")
public record ProcessAdjourned(MeetingId meeting) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param meeting the meeting
   */
  public ProcessAdjourned {
    Objects.requireNonNull(meeting, "meeting");
  }

  @Override
  public EventType type() {
    return EventType.PROCESS_ADJOURNED;
  }
}
