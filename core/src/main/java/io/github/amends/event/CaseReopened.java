// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * A closed case was taken up again, as a new episode.
 *
 * @param reason why
 */
@JsonTypeName("case-reopened")
public record CaseReopened(ReopenReason reason) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param reason why
   */
  public CaseReopened {
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public EventType type() {
    return EventType.CASE_REOPENED;
  }
}
