// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.proportion.Proportion;

/**
 * The headline measures of reoffending in a cohort: how many reoffended, and how often.
 *
 * <p>Follow-up period, what counts as reoffending (here: a reconviction) and who is in the cohort
 * are those of the publication; figures of two publications compare only if all three agree. The
 * two frequencies differ in their denominator, so each names it.
 *
 * @param cohortSize how many people are in the cohort
 * @param reoffenders how many of them reoffended at least once
 * @param reoffences how many reoffences they committed altogether
 */
public record HeadlineMeasures(long cohortSize, long reoffenders, long reoffences) {

  private static final int HUNDRED = 100;

  /**
   * Creates the measures.
   *
   * @param cohortSize how many people are in the cohort
   * @param reoffenders how many of them reoffended at least once
   * @param reoffences how many reoffences they committed altogether
   * @throws IllegalArgumentException if a count is negative or the counts contradict each other
   */
  public HeadlineMeasures {
    if (cohortSize < 0 || cohortSize > Proportion.LARGEST_COUNT) {
      throw new IllegalArgumentException("cohortSize must be from 0 to 2^53");
    }
    if (reoffenders < 0 || reoffenders > cohortSize) {
      throw new IllegalArgumentException("reoffenders must be from 0 to cohortSize");
    }
    if (!CohortGroup.isPlausible(reoffenders, reoffences)) {
      throw new IllegalArgumentException(
          "reoffences must be at least reoffenders, and 0 if nobody reoffended");
    }
  }

  /**
   * Returns the rate of reoffending: reoffenders of cohort size, whose interval is asked of the
   * proportion.
   *
   * @return the proportion
   */
  public Proportion rate() {
    return Proportion.of(reoffenders, cohortSize);
  }

  /**
   * Returns the frequency with everybody in the denominator.
   *
   * @return reoffences for every 100 people in the cohort; not estimable if it is empty
   */
  public Answer<Double> frequencyPer100Offenders() {
    return ratio(cohortSize).map(perOffender -> perOffender * HUNDRED);
  }

  /**
   * Returns the frequency with reoffenders only in the denominator.
   *
   * @return reoffences for every reoffender; not estimable if nobody reoffended
   */
  public Answer<Double> frequencyPerReoffender() {
    return ratio(reoffenders);
  }

  private Answer<Double> ratio(long denominator) {
    return denominator == 0
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of((double) reoffences / denominator);
  }
}
