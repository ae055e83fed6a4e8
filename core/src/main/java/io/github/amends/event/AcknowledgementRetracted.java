// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * A participant no longer accepts what happened.
 *
 * @param participant who took it back
 */
@JsonTypeName("acknowledgement-retracted")
public record AcknowledgementRetracted(ParticipantId participant) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param participant who took it back
   */
  public AcknowledgementRetracted {
    Objects.requireNonNull(participant, "participant");
  }

  @Override
  public EventType type() {
    return EventType.ACKNOWLEDGEMENT_RETRACTED;
  }
}
