// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The case waits; its stage stays.
 *
 * @param cause for what
 */
@JsonTypeName("hold-placed")
public record HoldPlaced(HoldCause cause) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param cause for what
   */
  public HoldPlaced {
    Objects.requireNonNull(cause, "cause");
  }

  @Override
  public EventType type() {
    return EventType.HOLD_PLACED;
  }
}
