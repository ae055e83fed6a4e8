// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import io.github.amends.participant.ConsentPurpose;
import java.util.Objects;

/**
 * A participant did not consent to a purpose. No reason is asked.
 *
 * @param participant who refused
 * @param purpose the purpose
 */
@JsonTypeName("consent-refused")
public record ConsentRefused(ParticipantId participant, ConsentPurpose purpose)
    implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param participant who refused
   * @param purpose the purpose
   */
  public ConsentRefused {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(purpose, "purpose");
  }

  @Override
  public EventType type() {
    return EventType.CONSENT_REFUSED;
  }
}
