// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * Other support was offered to a participant (rule OUT-06).
 *
 * @param participant to whom
 * @param support which
 * @param response what they said
 */
@JsonTypeName("support-offered")
public record SupportOffered(ParticipantId participant, SupportKind support, OfferResponse response)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant to whom
   * @param support which
   * @param response what they said
   */
  public SupportOffered {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(support, "support");
    Objects.requireNonNull(response, "response");
  }

  @Override
  public EventType type() {
    return EventType.SUPPORT_OFFERED;
  }
}
