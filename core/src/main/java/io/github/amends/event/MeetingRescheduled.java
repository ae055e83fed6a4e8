// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.meeting.Meeting;
import java.util.Objects;

/**
 * A fixed meeting was moved.
 *
 * @param meeting the meeting as it is now, with the same id
 * @param reason why
 * @param requester who asked for it
 */
@JsonTypeName("meeting-rescheduled")
public record MeetingRescheduled(Meeting meeting, ChangeReason reason, Initiator requester)
    implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param meeting the meeting as it is now, with the same id
   * @param reason why
   * @param requester who asked for it
   */
  public MeetingRescheduled {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(requester, "requester");
  }

  @Override
  public EventType type() {
    return EventType.MEETING_RESCHEDULED;
  }
}
