// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import java.util.Objects;
import java.util.Optional;

/**
 * The last sitting ended.
 *
 * @param meeting the meeting
 * @param hearingStatedBy who states that everybody could speak without being interrupted (rule
 *     MTG-05); empty if nobody does
 */
@JsonTypeName("process-ended")
public record ProcessEnded(MeetingId meeting, Optional<FacilitatorId> hearingStatedBy)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param meeting the meeting
   * @param hearingStatedBy who states that everybody could speak without being interrupted (rule
   *     MTG-05); empty if nobody does
   */
  public ProcessEnded {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(hearingStatedBy, "hearingStatedBy");
  }

  /**
   * Creates the value for a sitting of which nothing more is stated.
   *
   * @param meeting the meeting
   */
  public ProcessEnded(MeetingId meeting) {
    this(meeting, Optional.empty());
  }

  @Override
  public EventType type() {
    return EventType.PROCESS_ENDED;
  }
}
