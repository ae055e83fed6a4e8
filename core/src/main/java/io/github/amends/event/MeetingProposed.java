// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.meeting.Meeting;
import java.util.Objects;

/**
 * A meeting was proposed; it is not fixed yet.
 *
 * @param meeting the meeting
 */
@JsonTypeName("meeting-proposed")
public record MeetingProposed(Meeting meeting) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param meeting the meeting
   */
  public MeetingProposed {
    Objects.requireNonNull(meeting, "meeting");
  }

  @Override
  public EventType type() {
    return EventType.MEETING_PROPOSED;
  }
}
