// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * A person harmed was told how the case ended, or whether what was agreed is kept (rule OUT-02).
 *
 * @param participant who was told
 * @param content what they were told
 */
@JsonTypeName("harmed-informed")
public record HarmedInformed(ParticipantId participant, ReportContent content)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param participant who was told
   * @param content what they were told
   */
  public HarmedInformed {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(content, "content");
  }

  @Override
  public EventType type() {
    return EventType.HARMED_INFORMED;
  }
}
