// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.RiskAssessment;
import io.github.amends.basics.Occurred;
import java.util.Objects;

/**
 * A participant's newest assessment, and when it was made.
 *
 * @param assessment the assessment
 * @param occurred when it was made
 * @param sequence its place in the log
 */
public record DatedRisk(RiskAssessment assessment, Occurred occurred, long sequence) {

  /**
   * Creates the value.
   *
   * @param assessment the assessment
   * @param occurred when it was made
   * @param sequence its place in the log
   */
  public DatedRisk {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(occurred, "occurred");
  }
}
