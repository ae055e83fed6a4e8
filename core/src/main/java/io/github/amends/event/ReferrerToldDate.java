// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.MeetingId;
import java.util.Objects;

/**
 * The referrer was told when a meeting is (rule MTG-08).
 *
 * @param meeting the meeting
 */
@JsonTypeName("referrer-told-date")
public record ReferrerToldDate(MeetingId meeting) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param meeting the meeting
   */
  public ReferrerToldDate {
    Objects.requireNonNull(meeting, "meeting");
  }

  @Override
  public EventType type() {
    return EventType.REFERRER_TOLD_DATE;
  }
}
