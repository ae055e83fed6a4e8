// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.referral.LegalEvent;
import java.util.Objects;

/**
 * Something happened in law that bears on the case.
 *
 * @param legalEvent a step of proceedings, or an order
 */
@JsonTypeName("legal-event-recorded")
public record LegalEventRecorded(LegalEvent legalEvent) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param legalEvent a step of proceedings, or an order
   */
  public LegalEventRecorded {
    Objects.requireNonNull(legalEvent, "legalEvent");
  }

  @Override
  public EventType type() {
    return EventType.LEGAL_EVENT_RECORDED;
  }
}
