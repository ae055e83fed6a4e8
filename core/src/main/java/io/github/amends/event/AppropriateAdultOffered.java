// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * A parent, guardian or appropriate adult was offered to a participant (rule CHL-01).
 *
 * @param participant to whom
 * @param response what they said
 */
@JsonTypeName("appropriate-adult-offered")
public record AppropriateAdultOffered(ParticipantId participant, OfferResponse response)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant to whom
   * @param response what they said
   */
  public AppropriateAdultOffered {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(response, "response");
  }

  @Override
  public EventType type() {
    return EventType.APPROPRIATE_ADULT_OFFERED;
  }
}
