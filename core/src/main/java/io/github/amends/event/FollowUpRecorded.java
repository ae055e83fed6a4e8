// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.FollowUp;
import java.util.Objects;

/**
 * The service asked a participant how they are.
 *
 * @param followUp with whom, and what came of it
 */
@JsonTypeName("follow-up-recorded")
public record FollowUpRecorded(FollowUp followUp) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param followUp with whom, and what came of it
   */
  public FollowUpRecorded {
    Objects.requireNonNull(followUp, "followUp");
  }

  @Override
  public EventType type() {
    return EventType.FOLLOW_UP_RECORDED;
  }
}
