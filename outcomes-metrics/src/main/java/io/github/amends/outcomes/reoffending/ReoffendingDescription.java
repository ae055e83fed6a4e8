// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import java.util.Set;

/**
 * What was measured without anybody to compare with: there is no place for an effect in it.
 *
 * @param analysis the question
 * @param planHash the hash of the plan
 * @param standing whether the plan asked for it
 * @param result what was measured
 * @param warnings what a reader should know
 */
public record ReoffendingDescription(
    Analysis analysis,
    String planHash,
    PlanStanding standing,
    GroupResult result,
    Set<StudyWarning> warnings) {

  /**
   * Creates the description.
   *
   * @param analysis the question
   * @param planHash the hash of the plan
   * @param standing whether the plan asked for it
   * @param result what was measured
   * @param warnings what a reader should know
   */
  public ReoffendingDescription {
    warnings = Set.copyOf(warnings);
  }
}
