// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.Validity;
import java.util.Objects;

/**
 * A volunteer's part in a case, for a span of days.
 *
 * <p>A part that is over keeps its span; whoever comes back has another.
 *
 * @param caseId the case
 * @param assignment who, in which role
 * @param validity the days, the last open while it lasts
 */
public record AssignmentSpan(CaseId caseId, Assignment assignment, Validity validity) {

  /**
   * Creates the value.
   *
   * @param caseId the case
   * @param assignment who, in which role
   * @param validity the days, the last open while it lasts
   */
  public AssignmentSpan {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(assignment, "assignment");
    Objects.requireNonNull(validity, "validity");
  }
}
