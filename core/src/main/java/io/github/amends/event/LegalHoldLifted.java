// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Data of the case may be removed again. */
@JsonTypeName("legal-hold-lifted")
public record LegalHoldLifted() implements CaseEvent {

  @Override
  public EventType type() {
    return EventType.LEGAL_HOLD_LIFTED;
  }
}
