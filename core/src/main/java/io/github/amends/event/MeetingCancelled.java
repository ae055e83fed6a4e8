// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.MeetingId;
import java.util.Objects;

/**
 * A fixed meeting was cancelled.
 *
 * @param meeting the meeting
 * @param reason why
 * @param requester who asked for it
 */
@JsonTypeName("meeting-cancelled")
public record MeetingCancelled(MeetingId meeting, ChangeReason reason, Initiator requester)
    implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param meeting the meeting
   * @param reason why
   * @param requester who asked for it
   */
  public MeetingCancelled {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(requester, "requester");
  }

  @Override
  public EventType type() {
    return EventType.MEETING_CANCELLED;
  }
}
