// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * A new offence between the parties became known; risks are to be assessed anew (rule RSK-02).
 *
 * @param by whose offence it is said to be
 * @param against against whom
 */
@JsonTypeName("new-offence-recorded")
public record NewOffenceRecorded(ParticipantId by, ParticipantId against) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param by whose offence it is said to be
   * @param against against whom
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PARTY_ROLES} if the
   *     two are the same
   */
  public NewOffenceRecorded {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(against, "against");
    new Faults().require(!by.equals(against), "INVALID_PARTY_ROLES", "against").throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.NEW_OFFENCE_RECORDED;
  }
}
