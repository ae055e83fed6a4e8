// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The events that can be told and stored, and that the table has no row for yet. */
final class AwaitedRows {
  static final Set<EventType> EVENTS = Collections.unmodifiableSet(EnumSet.of(
      EventType.CASE_REOPENED,
      EventType.ENTRY_CORRECTED,
      EventType.ENTERED_IN_ERROR,
      EventType.IMPORT_CONFIRMED,
      EventType.PROFILE_REBOUND,
      EventType.CASE_MINIMISED,
      EventType.PERSON_ERASED,
      EventType.LEGAL_HOLD_PLACED,
      EventType.LEGAL_HOLD_LIFTED));

  private AwaitedRows() {}

  /** The events that the machine knows how to take. */
  static EventType[] known() {
    return EnumSet.complementOf(EnumSet.copyOf(EVENTS)).toArray(EventType[]::new);
  }
}
