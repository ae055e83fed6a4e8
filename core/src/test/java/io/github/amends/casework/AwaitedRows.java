// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The events that can be told and stored, and that the table has no row for yet. */
final class AwaitedRows {
  static final Set<EventType> EVENTS = Collections.unmodifiableSet(EnumSet.of(
      EventType.FACILITATOR_TIME_LOGGED,
      EventType.AGREEMENT_AMENDED,
      EventType.TERM_WAIVED,
      EventType.AGREEMENT_REVIEWED,
      EventType.BREACH_DECLARED,
      EventType.BREACH_RESOLVED,
      EventType.HARMED_INFORMED,
      EventType.SURVEY_OFFERED,
      EventType.SATISFACTION_RECORDED));

  private AwaitedRows() {}

  /** The events that the machine knows how to take. */
  static EventType[] known() {
    return EnumSet.complementOf(EnumSet.copyOf(EVENTS)).toArray(EventType[]::new);
  }
}
