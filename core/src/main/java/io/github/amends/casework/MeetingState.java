// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.meeting.Meeting;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a sitting stands.
 *
 * @param meeting the sitting as it was last fixed
 * @param status what has become of it
 * @param present who was there when it started; empty before
 * @param started when it started; empty before
 */
public record MeetingState(
    Meeting meeting, MeetingStatus status, Set<ParticipantId> present, Optional<Occurred> started) {

  /**
   * Creates the value.
   *
   * @param meeting the sitting as it was last fixed
   * @param status what has become of it
   * @param present who was there when it started; empty before
   * @param started when it started; empty before
   */
  public MeetingState {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(status, "status");
    // In the order of the ids, since those who took part are listed from here.
    present = present.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(present));
    Objects.requireNonNull(started, "started");
  }

  /**
   * Returns whether the sitting is fixed or running.
   *
   * @return true if it is not over
   */
  public boolean isOpen() {
    return status == MeetingStatus.SCHEDULED || status == MeetingStatus.RUNNING;
  }

  /**
   * Returns whether the sitting is running.
   *
   * @return true between its start and its end
   */
  public boolean isRunning() {
    return status == MeetingStatus.RUNNING;
  }

  MeetingState with(MeetingStatus next) {
    return new MeetingState(meeting, next, present, started);
  }
}
