// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.meeting.Preparation;
import java.util.Objects;

/**
 * Participants were prepared.
 *
 * @param preparation who, by whom, and for how long
 */
@JsonTypeName("preparation-recorded")
public record PreparationRecorded(Preparation preparation) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param preparation who, by whom, and for how long
   */
  public PreparationRecorded {
    Objects.requireNonNull(preparation, "preparation");
  }

  @Override
  public EventType type() {
    return EventType.PREPARATION_RECORDED;
  }
}
