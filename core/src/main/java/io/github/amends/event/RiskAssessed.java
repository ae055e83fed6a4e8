// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.assessment.RiskAssessment;
import java.util.Objects;

/**
 * The risks and strengths of a participant were assessed, in the place of any earlier assessment.
 *
 * @param assessment the assessment
 */
@JsonTypeName("risk-assessed")
public record RiskAssessed(RiskAssessment assessment) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param assessment the assessment
   */
  public RiskAssessed {
    Objects.requireNonNull(assessment, "assessment");
  }

  @Override
  public EventType type() {
    return EventType.RISK_ASSESSED;
  }
}
