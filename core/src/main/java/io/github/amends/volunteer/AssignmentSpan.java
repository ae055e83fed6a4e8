// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Validity;
import java.util.Objects;
import java.util.Optional;

/**
 * A volunteer's part in a case, for a span of days.
 *
 * <p>A part that is over keeps its span and says why it ended; whoever comes back has another.
 *
 * @param caseId the case
 * @param assignment who, in which role
 * @param validity the days, the last open while it lasts
 * @param endReason why it ended; empty while it lasts
 */
public record AssignmentSpan(
    CaseId caseId,
    Assignment assignment,
    Validity validity,
    Optional<AssignmentEndReason> endReason) {
  /**
   * Creates the value.
   *
   * @param caseId the case
   * @param assignment who, in which role
   * @param validity the days, the last open while it lasts
   * @param endReason why it ended; empty while it lasts
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ASSIGNMENT} if it has
   *     a last day and no reason, or a reason and no last day
   */
  public AssignmentSpan {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(assignment, "assignment");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(endReason, "endReason");
    new Faults()
        .require(
            validity.until().isPresent() == endReason.isPresent(),
            "INVALID_ASSIGNMENT",
            "endReason")
        .throwIfAny();
  }
}
