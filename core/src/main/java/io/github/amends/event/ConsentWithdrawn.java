// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import io.github.amends.participant.ConsentPurpose;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A participant withdrew. No reason is asked, and there is no place to give one.
 *
 * @param participant who withdrew
 * @param purposes the purposes that end, at least one
 */
@JsonTypeName("consent-withdrawn")
public record ConsentWithdrawn(ParticipantId participant, SortedSet<ConsentPurpose> purposes)
    implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param participant who withdrew
   * @param purposes the purposes that end, at least one
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_CONSENT_NO_PURPOSE}
   *     if no purpose is named
   */
  public ConsentWithdrawn {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(purposes, "purposes");
    purposes = Collections.unmodifiableSortedSet(new TreeSet<>(purposes));
    new Faults()
        .require(!purposes.isEmpty(), "INVALID_CONSENT_NO_PURPOSE", "purposes")
        .throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.CONSENT_WITHDRAWN;
  }
}
