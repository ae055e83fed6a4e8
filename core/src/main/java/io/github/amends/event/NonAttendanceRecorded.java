// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.meeting.AbsenceReason;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A sitting did not start because somebody was absent. It is not a breach.
 *
 * @param meeting the meeting
 * @param absent who was absent, at least one
 * @param reason why
 */
@JsonTypeName("non-attendance-recorded")
public record NonAttendanceRecorded(
    MeetingId meeting, SortedSet<ParticipantId> absent, AbsenceReason reason) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param meeting the meeting
   * @param absent who was absent, at least one
   * @param reason why
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEETING} if nobody
   *     was absent
   */
  public NonAttendanceRecorded {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(absent, "absent");
    Objects.requireNonNull(reason, "reason");
    absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    new Faults().require(!absent.isEmpty(), "INVALID_MEETING", "absent").throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.NON_ATTENDANCE_RECORDED;
  }
}
