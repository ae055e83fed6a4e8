// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * Nothing of the case may be removed for now.
 *
 * @param reason why
 */
@JsonTypeName("legal-hold-placed")
public record LegalHoldPlaced(LegalHoldReason reason) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param reason why
   */
  public LegalHoldPlaced {
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public EventType type() {
    return EventType.LEGAL_HOLD_PLACED;
  }
}
