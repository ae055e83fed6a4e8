// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.assessment.SafeguardingConcern;
import java.util.Objects;

/**
 * Somebody raised a concern for the safety of somebody (rule RSK-09).
 *
 * @param concern the concern, and with whom it was shared
 */
@JsonTypeName("safeguarding-concern-raised")
public record SafeguardingConcernRaised(SafeguardingConcern concern) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param concern the concern, and with whom it was shared
   */
  public SafeguardingConcernRaised {
    Objects.requireNonNull(concern, "concern");
  }

  @Override
  public EventType type() {
    return EventType.SAFEGUARDING_CONCERN_RAISED;
  }
}
