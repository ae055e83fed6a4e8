// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.outcomes.statistics.Answer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A study of reoffending under a plan: describes one group, or compares two.
 *
 * <pre>{@code
 * ReoffendingComparison answer = new ReoffendingStudy(plan, lastDayOfRecords, 2026)
 *     .compare(question, people, new ComparisonBasis.Randomised("sealed envelopes"));
 * answer.set(AnalysisSet.INTENTION_TO_TREAT).effect().difference();
 * }</pre>
 *
 * <p>Shares are compared with Newcombe's interval of the difference and Katz's of the ratio; rates
 * for each person-year at risk with percentile intervals from 1 999 samples of people. Whoever
 * cannot be judged yet, or was never at risk, is in no denominator and is counted beside.
 *
 * @param plan what was meant to be asked
 * @param extract the day on which the records were taken: they know what happened before
 * @param seed chooses the random samples, the same ones for the same seed
 */
public record ReoffendingStudy(AnalysisPlan plan, LocalDate extract, long seed) {

  private static final double HALF = 0.5;

  /**
   * Returns what was measured of one group. Without a comparison it says nothing about an effect.
   *
   * @param analysis the question
   * @param people the group
   * @return the description
   * @throws io.github.amends.basics.InvalidValueException with {@code MISSING_WEIGHT} if a severity
   *     has no weight for a reoffence
   */
  public ReoffendingDescription describe(Analysis analysis, List<FollowedPerson> people) {
    GroupResult result = new MeasuredGroup(analysis, extract, people).result();
    return new ReoffendingDescription(
        analysis,
        plan.hash(),
        plan.standing(analysis, new ComparisonBasis.None()),
        result,
        warningsOf(analysis, List.of(result)));
  }

  /**
   * Returns what was measured of two groups, by intention to treat, per protocol and as treated.
   *
   * @param analysis the question
   * @param people everybody in both arms
   * @param basis why the comparison is fair
   * @return the comparison
   * @throws io.github.amends.basics.InvalidValueException with {@code MISSING_WEIGHT} if a severity
   *     has no weight for a reoffence
   */
  public ReoffendingComparison compare(
      Analysis analysis, List<StudyPerson> people, ComparisonBasis.WithGroup basis) {
    PlanStanding standing = plan.standing(analysis, basis);
    Map<AnalysisSet, SetResult> sets = new EnumMap<>(AnalysisSet.class);
    for (AnalysisSet set : AnalysisSet.values()) {
      PlanStanding own = set == plan.primarySet() ? standing : PlanStanding.EXPLORATORY;
      sets.put(set, result(analysis, people, set, own));
    }
    Set<StudyWarning> warnings = warningsOf(
        analysis,
        sets.values().stream()
            .flatMap(set -> Stream.of(set.restorative(), set.comparison()))
            .toList());
    if (people.stream().anyMatch(person -> person.assigned() != person.received())) {
      warnings.add(StudyWarning.COMPLETERS_AGAINST_DROP_OUTS);
    }
    if (analysis.index().comesFromTreatment()) {
      warnings.add(StudyWarning.IMMORTAL_TIME);
    }
    warningOf(basis).ifPresent(warnings::add);
    return new ReoffendingComparison(analysis, plan.hash(), basis, sets, warnings);
  }

  private SetResult result(
      Analysis analysis, List<StudyPerson> people, AnalysisSet set, PlanStanding standing) {
    MeasuredGroup restorative = group(analysis, people, set, Arm.RESTORATIVE);
    MeasuredGroup comparison = group(analysis, people, set, Arm.COMPARISON);
    Effect effect = analysis.measure() instanceof ReoffendingMeasure.Binary
        ? ArmComparison.shares(restorative, comparison)
        : ArmComparison.rates(restorative, comparison, seed);
    return new SetResult(standing, restorative.result(), comparison.result(), effect);
  }

  private MeasuredGroup group(
      Analysis analysis, List<StudyPerson> people, AnalysisSet set, Arm arm) {
    return new MeasuredGroup(
        analysis,
        extract,
        people.stream()
            .filter(person -> set.arm(person).equals(Optional.of(arm)))
            .map(StudyPerson::followed)
            .toList());
  }

  private static Set<StudyWarning> warningsOf(Analysis analysis, List<GroupResult> results) {
    boolean isShare = analysis.measure() instanceof ReoffendingMeasure.Binary;
    Set<StudyWarning> warnings = EnumSet.noneOf(StudyWarning.class);
    for (GroupResult result : results) {
      if (result.notYetObservable() > 0) {
        warnings.add(StudyWarning.NOT_YET_OBSERVABLE);
      }
      if (result.neverAtRisk() > 0) {
        warnings.add(StudyWarning.NEVER_AT_RISK);
      }
      Answer<Boolean> isDriven = result.topShare().map(share -> share > HALF);
      if (!isShare && isDriven.toOptional().orElse(false)) {
        warnings.add(StudyWarning.DRIVEN_BY_FEW);
      }
    }
    return warnings;
  }

  private static Optional<StudyWarning> warningOf(ComparisonBasis.WithGroup basis) {
    if (basis instanceof ComparisonBasis.OtherEligible) {
      return Optional.of(StudyWarning.SELF_SELECTED);
    }
    boolean unbalanced = basis instanceof ComparisonBasis.Matched matched
        && !matched.balance().stream().allMatch(ComparisonBasis.Balance::isBalanced);
    return unbalanced ? Optional.of(StudyWarning.UNBALANCED) : Optional.empty();
  }
}
