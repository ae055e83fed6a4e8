// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * An entry of which nothing is left but its place: what it said about a person was removed (rule
 * DAT-05).
 *
 * <p>It takes the place of what was recorded when a log is rewritten, and is never proposed.
 *
 * @param participant about whom it was
 * @param kind what kind of data it held; never which event it was
 */
@JsonTypeName("entry-erased")
public record EntryErased(ParticipantId participant, DataKind kind) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant about whom it was
   * @param kind what kind of data it held; never which event it was
   */
  public EntryErased {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(kind, "kind");
  }

  @Override
  public EventType type() {
    return EventType.ENTRY_ERASED;
  }
}
