// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.EventId;
import java.util.Objects;

/**
 * Somebody checked an entry that came from another system.
 *
 * @param entry the id of its event
 */
@JsonTypeName("import-confirmed")
public record ImportConfirmed(EventId entry) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param entry the id of its event
   */
  public ImportConfirmed {
    Objects.requireNonNull(entry, "entry");
  }

  @Override
  public EventType type() {
    return EventType.IMPORT_CONFIRMED;
  }
}
