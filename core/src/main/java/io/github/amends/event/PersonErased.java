// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Personal data of one person was removed; the log keeps that it was, and not what it said (rule
 * DAT-05).
 *
 * @param participant whose data
 * @param kinds the kinds of data that were removed, at least one
 * @param basis why
 */
@JsonTypeName("person-erased")
public record PersonErased(ParticipantId participant, SortedSet<DataKind> kinds, ErasureBasis basis)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant whose data
   * @param kinds the kinds of data that were removed, at least one
   * @param basis why
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ERASURE} if no kind
   *     is named
   */
  public PersonErased {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(kinds, "kinds");
    Objects.requireNonNull(basis, "basis");
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    new Faults().require(!kinds.isEmpty(), "INVALID_ERASURE", "kinds").throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.PERSON_ERASED;
  }
}
