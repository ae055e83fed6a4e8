// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.participant.InformationGiven;
import java.util.Objects;

/**
 * A participant was told about the process.
 *
 * @param information what was told, and how
 */
@JsonTypeName("information-recorded")
public record InformationRecorded(InformationGiven information) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param information what was told, and how
   */
  public InformationRecorded {
    Objects.requireNonNull(information, "information");
  }

  @Override
  public EventType type() {
    return EventType.INFORMATION_RECORDED;
  }
}
