// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.participant.Acknowledgement;
import java.util.Objects;

/**
 * A participant said how far they accept what happened.
 *
 * @param acknowledgement who, and how far
 */
@JsonTypeName("acknowledgement-recorded")
public record AcknowledgementRecorded(Acknowledgement acknowledgement) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param acknowledgement who, and how far
   */
  public AcknowledgementRecorded {
    Objects.requireNonNull(acknowledgement, "acknowledgement");
  }

  @Override
  public EventType type() {
    return EventType.ACKNOWLEDGEMENT_RECORDED;
  }
}
