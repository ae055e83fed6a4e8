// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.volunteer.Conflict;
import java.util.Objects;

/**
 * A facilitator was found to be connected with a party or the incident.
 *
 * @param conflict the connection
 */
@JsonTypeName("conflict-declared")
public record ConflictDeclared(Conflict conflict) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param conflict the connection
   */
  public ConflictDeclared {
    Objects.requireNonNull(conflict, "conflict");
  }

  @Override
  public EventType type() {
    return EventType.CONFLICT_DECLARED;
  }
}
