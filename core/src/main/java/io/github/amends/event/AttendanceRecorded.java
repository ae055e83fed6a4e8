// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import io.github.amends.basics.MeetingId;
import io.github.amends.meeting.Attendance;
import java.util.List;
import java.util.Objects;

/**
 * It was recorded who attended a sitting.
 *
 * @param meeting the meeting
 * @param attendance who attended, each participant once, at least one
 */
@JsonTypeName("attendance-recorded")
public record AttendanceRecorded(MeetingId meeting, List<Attendance> attendance)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param meeting the meeting
   * @param attendance who attended, each participant once, at least one
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEETING} if nobody is
   *     named, {@code INVALID_ID} if somebody is named twice
   */
  public AttendanceRecorded {
    Objects.requireNonNull(meeting, "meeting");
    attendance = List.copyOf(attendance);
    new Faults()
        .require(!attendance.isEmpty(), "INVALID_MEETING", "attendance")
        .require(
            attendance.stream().map(Attendance::participant).distinct().count()
                == attendance.size(),
            "INVALID_ID",
            "attendance.participant")
        .throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.ATTENDANCE_RECORDED;
  }
}
