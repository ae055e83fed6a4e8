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
 * A participant would rather not be told about something.
 *
 * @param participant who
 * @param subjects about what, at least one thing
 */
@JsonTypeName("information-declined")
public record InformationDeclined(ParticipantId participant, SortedSet<InformationSubject> subjects)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant who
   * @param subjects about what, at least one thing
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_INFORMATION} if no
   *     subject is named
   */
  public InformationDeclined {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(subjects, "subjects");
    subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
    new Faults().require(!subjects.isEmpty(), "INVALID_INFORMATION", "subjects").throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.INFORMATION_DECLINED;
  }
}
