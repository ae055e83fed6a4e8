// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.FacilitatorId;
import java.util.Objects;
import java.util.Optional;

/**
 * The service decided whether a process is suitable, and by which route.
 *
 * @param suitability the decision
 * @param approvedBy the supervisor who approved it (rules FAC-13 and RSK-10); empty if none did
 */
@JsonTypeName("suitability-decided")
public record SuitabilityDecided(Suitability suitability, Optional<FacilitatorId> approvedBy)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param suitability the decision
   * @param approvedBy the supervisor who approved it (rules FAC-13 and RSK-10); empty if none did
   */
  public SuitabilityDecided {
    Objects.requireNonNull(suitability, "suitability");
    Objects.requireNonNull(approvedBy, "approvedBy");
  }

  /**
   * Creates the value for a decision that no supervisor approved.
   *
   * @param suitability the decision
   */
  public SuitabilityDecided(Suitability suitability) {
    this(suitability, Optional.empty());
  }

  @Override
  public EventType type() {
    return EventType.SUITABILITY_DECIDED;
  }
}
