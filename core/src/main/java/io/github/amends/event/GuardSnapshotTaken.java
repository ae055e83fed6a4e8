// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.MeetingId;
import io.github.amends.practice.RuleId;
import java.util.List;
import java.util.Objects;

/**
 * The rules that held at the start of a sitting; the machine adds this, as proof.
 *
 * @param meeting the meeting
 * @param satisfied the rules that were asked and held, sorted
 */
@JsonTypeName("guard-snapshot-taken")
public record GuardSnapshotTaken(MeetingId meeting, List<RuleId> satisfied) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param meeting the meeting
   * @param satisfied the rules that were asked and held, sorted
   */
  public GuardSnapshotTaken {
    Objects.requireNonNull(meeting, "meeting");
    satisfied = List.copyOf(satisfied);
  }

  @Override
  public EventType type() {
    return EventType.GUARD_SNAPSHOT_TAKEN;
  }
}
