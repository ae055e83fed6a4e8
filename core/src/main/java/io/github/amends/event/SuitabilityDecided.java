// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.assessment.Suitability;
import java.util.Objects;

/**
 * The service decided whether a process is suitable, and by which route.
 *
 * @param suitability the decision
 */
@JsonTypeName("suitability-decided")
public record SuitabilityDecided(Suitability suitability) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param suitability the decision
   */
  public SuitabilityDecided {
    Objects.requireNonNull(suitability, "suitability");
  }

  @Override
  public EventType type() {
    return EventType.SUITABILITY_DECIDED;
  }
}
