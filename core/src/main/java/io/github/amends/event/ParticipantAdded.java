// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.participant.Participant;
import java.util.Objects;

/**
 * Somebody joined the case after the referral.
 *
 * @param participant who joined
 */
@JsonTypeName("participant-added")
public record ParticipantAdded(Participant participant) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param participant who joined
   */
  public ParticipantAdded {
    Objects.requireNonNull(participant, "participant");
  }

  @Override
  public EventType type() {
    return EventType.PARTICIPANT_ADDED;
  }
}
