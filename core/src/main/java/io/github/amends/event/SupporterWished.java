// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import java.util.Objects;

/**
 * A participant wished to bring a supporter.
 *
 * @param participant who
 * @param supporter whom they wish for
 */
@JsonTypeName("supporter-wished")
public record SupporterWished(ParticipantId participant, PartyRef supporter) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant who
   * @param supporter whom they wish for
   */
  public SupporterWished {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(supporter, "supporter");
  }

  @Override
  public EventType type() {
    return EventType.SUPPORTER_WISHED;
  }
}
