// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.meeting.Meeting;
import java.util.Objects;

/**
 * A meeting was fixed.
 *
 * @param meeting the meeting
 */
@JsonTypeName("meeting-scheduled")
public record MeetingScheduled(Meeting meeting) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param meeting the meeting
   */
  public MeetingScheduled {
    Objects.requireNonNull(meeting, "meeting");
  }

  @Override
  public EventType type() {
    return EventType.MEETING_SCHEDULED;
  }
}
