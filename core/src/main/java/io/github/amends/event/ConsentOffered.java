// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import io.github.amends.participant.ConsentPurpose;
import java.util.Objects;

/**
 * A participant was asked for consent to a purpose, or came forward to give it.
 *
 * @param participant who
 * @param purpose the purpose
 * @param approach from whom it came
 */
@JsonTypeName("consent-offered")
public record ConsentOffered(ParticipantId participant, ConsentPurpose purpose, Approach approach)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant who
   * @param purpose the purpose
   * @param approach from whom it came
   */
  public ConsentOffered {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(approach, "approach");
  }

  @Override
  public EventType type() {
    return EventType.CONSENT_OFFERED;
  }
}
