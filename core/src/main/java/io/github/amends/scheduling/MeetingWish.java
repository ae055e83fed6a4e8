// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.volunteer.Availability;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * A meeting that is wished for, and when those who are to take part are free.
 *
 * <p>The meeting stands at the earliest time at which it might be held, and lasts as long as it is
 * to last; a search moves it and names its facilitators anew. In person it needs a venue, by any
 * other medium none.
 *
 * @param meeting the meeting, at the earliest time at which it might be held
 * @param windows when each of its participants is free
 */
public record MeetingWish(Meeting meeting, Map<ParticipantId, Availability> windows) {
  /**
   * Creates the value.
   *
   * @param meeting the meeting, at the earliest time at which it might be held
   * @param windows when each of its participants is free
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEETING} if the
   *     windows are not those of its participants, of all of them and of nobody else
   */
  public MeetingWish {
    Objects.requireNonNull(meeting, "meeting");
    windows = Map.copyOf(windows);
    new Faults()
        .require(windows.keySet().equals(meeting.participants()), "INVALID_MEETING", "windows")
        .throwIfAny();
  }

  Duration length() {
    return Duration.between(meeting.startsAt(), meeting.endsAt());
  }

  boolean needsVenue() {
    return meeting.medium() == Medium.IN_PERSON;
  }
}
