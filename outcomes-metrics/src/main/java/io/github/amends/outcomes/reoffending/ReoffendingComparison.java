// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What was measured of two arms, under all rules of who counts in which side by side.
 *
 * @param analysis the question
 * @param planHash the hash of the plan
 * @param basis whom the people were compared with
 * @param sets the comparison under each rule
 * @param warnings what a reader should know
 */
public record ReoffendingComparison(
    Analysis analysis,
    String planHash,
    ComparisonBasis.WithGroup basis,
    Map<AnalysisSet, SetResult> sets,
    Set<StudyWarning> warnings) {

  /**
   * Creates the comparison.
   *
   * @param analysis the question
   * @param planHash the hash of the plan
   * @param basis whom the people were compared with
   * @param sets the comparison under each rule
   * @param warnings what a reader should know
   */
  public ReoffendingComparison {
    Objects.requireNonNull(basis, "basis");
    sets = Collections.unmodifiableMap(new EnumMap<>(sets));
    warnings = Set.copyOf(warnings);
  }

  /**
   * Returns the comparison under one rule.
   *
   * @param set the rule
   * @return the comparison
   */
  public SetResult set(AnalysisSet set) {
    return Objects.requireNonNull(sets.get(set));
  }
}
