// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A supporter whom a participant wished for cannot come (rule MTG-04).
 *
 * @param participant who wished for them
 * @param supporter who cannot come
 * @param grounds why; without one the case machine refuses it
 */
@JsonTypeName("supporter-refused")
public record SupporterRefused(
    ParticipantId participant, PartyRef supporter, SortedSet<SupporterRefusalGround> grounds)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant who wished for them
   * @param supporter who cannot come
   * @param grounds why; without one the case machine refuses it
   */
  public SupporterRefused {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(supporter, "supporter");
    Objects.requireNonNull(grounds, "grounds");
    grounds = Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
  }

  @Override
  public EventType type() {
    return EventType.SUPPORTER_REFUSED;
  }
}
