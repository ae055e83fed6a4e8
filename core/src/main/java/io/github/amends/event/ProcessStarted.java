// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A sitting started.
 *
 * @param meeting the meeting
 * @param present the participants who were there
 * @param facilitators the facilitators who were there
 */
@JsonTypeName("process-started")
public record ProcessStarted(
    MeetingId meeting, SortedSet<ParticipantId> present, SortedSet<FacilitatorId> facilitators)
    implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param meeting the meeting
   * @param present the participants who were there
   * @param facilitators the facilitators who were there
   */
  public ProcessStarted {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(present, "present");
    Objects.requireNonNull(facilitators, "facilitators");
    present = Collections.unmodifiableSortedSet(new TreeSet<>(present));
    facilitators = Collections.unmodifiableSortedSet(new TreeSet<>(facilitators));
  }

  @Override
  public EventType type() {
    return EventType.PROCESS_STARTED;
  }
}
