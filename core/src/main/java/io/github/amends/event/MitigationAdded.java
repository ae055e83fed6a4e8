// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.assessment.Mitigation;
import java.util.Objects;

/**
 * A measure was agreed that reduces a risk.
 *
 * @param mitigation the measure, its owner and its date
 */
@JsonTypeName("mitigation-added")
public record MitigationAdded(Mitigation mitigation) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param mitigation the measure, its owner and its date
   */
  public MitigationAdded {
    Objects.requireNonNull(mitigation, "mitigation");
  }

  @Override
  public EventType type() {
    return EventType.MITIGATION_ADDED;
  }
}
