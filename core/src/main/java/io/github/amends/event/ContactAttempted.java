// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.participant.ContactAttempt;
import java.util.Objects;

/**
 * The service tried to reach a participant.
 *
 * @param attempt the attempt
 */
@JsonTypeName("contact-attempted")
public record ContactAttempted(ContactAttempt attempt) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param attempt the attempt
   */
  public ContactAttempted {
    Objects.requireNonNull(attempt, "attempt");
  }

  @Override
  public EventType type() {
    return EventType.CONTACT_ATTEMPTED;
  }
}
