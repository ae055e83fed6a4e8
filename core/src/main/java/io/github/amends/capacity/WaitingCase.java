// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseComplexity;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A case that was accepted, has nobody to lead it, and still needs somebody: it has no outcome yet.
 *
 * @param caseId the case
 * @param since the day from which on it has waited
 * @param complexity whether it asks for a lead of complex cases
 */
public record WaitingCase(CaseId caseId, LocalDate since, CaseComplexity complexity) {

  /**
   * Creates the value.
   *
   * @param caseId the case
   * @param since the day from which on it has waited
   * @param complexity whether it asks for a lead of complex cases
   */
  public WaitingCase {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(complexity, "complexity");
  }
}
