// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.RiskAssessmentId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A measure that reduces a risk: who sees to it, and by when (rule RSK-06).
 *
 * @param id the id of the measure
 * @param assessment the assessment that found the risk
 * @param topic the topic whose risk it reduces
 * @param owner who sees to it
 * @param dueOn the last day by which it is to be done
 */
public record Mitigation(
    MitigationId id,
    RiskAssessmentId assessment,
    RiskTopic topic,
    ActorRef owner,
    LocalDate dueOn) {
  /**
   * Creates the value.
   *
   * @param id the id of the measure
   * @param assessment the assessment that found the risk
   * @param topic the topic whose risk it reduces
   * @param owner who sees to it
   * @param dueOn the last day by which it is to be done
   */
  public Mitigation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(dueOn, "dueOn");
  }
}
