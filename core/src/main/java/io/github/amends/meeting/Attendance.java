// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a participant attended a sitting; to be absent is no breach (rule MTG-07).
 *
 * @param participant who
 * @param status whether they attended
 * @param reason why they were absent or left; empty if they stayed, or if it is not known
 */
public record Attendance(
    ParticipantId participant, AttendanceStatus status, Optional<AbsenceReason> reason) {
  /**
   * Creates the value.
   *
   * @param participant who
   * @param status whether they attended
   * @param reason why they were absent or left; empty if they stayed, or if it is not known
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEETING} if there is
   *     a reason for somebody who stayed
   */
  public Attendance {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reason, "reason");
    new Faults()
        .require(
            status != AttendanceStatus.ATTENDED || reason.isEmpty(), "INVALID_MEETING", "reason")
        .throwIfAny();
  }

  /**
   * Returns the attendance of somebody who stayed to the end.
   *
   * @param participant who
   * @return the attendance
   */
  public static Attendance attended(ParticipantId participant) {
    return new Attendance(participant, AttendanceStatus.ATTENDED, Optional.empty());
  }

  /**
   * Returns whether the participant was there, be it for a part of the sitting.
   *
   * @return true unless they were absent
   */
  @JsonIgnore
  public boolean isThere() {
    return status != AttendanceStatus.ABSENT;
  }
}
