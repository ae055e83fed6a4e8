// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * Somebody takes part no more, for a reason that is no withdrawal.
 *
 * @param participant who
 * @param reason why
 */
@JsonTypeName("participation-ended")
public record ParticipationEnded(ParticipantId participant, ParticipationEndReason reason)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant who
   * @param reason why
   */
  public ParticipationEnded {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public EventType type() {
    return EventType.PARTICIPATION_ENDED;
  }
}
