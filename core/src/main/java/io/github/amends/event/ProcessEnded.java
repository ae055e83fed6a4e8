// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.MeetingId;
import java.util.Objects;

/**
 * The last sitting ended.
 *
 * @param meeting the meeting
 */
@JsonTypeName("process-ended")
public record ProcessEnded(MeetingId meeting) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param meeting the meeting
   */
  public ProcessEnded {
    Objects.requireNonNull(meeting, "meeting");
  }

  @Override
  public EventType type() {
    return EventType.PROCESS_ENDED;
  }
}
