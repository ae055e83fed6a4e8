// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * What was measured of one group.
 *
 * @param people how many people could be judged
 * @param reoffenders how many of them reoffended
 * @param reoffences how many reoffences they committed
 * @param total the sum of the measure over them
 * @param denominator what the sum is divided by: people for a share, else person-years at risk
 * @param notYetObservable how many cannot be judged yet
 * @param neverAtRisk how many could not offend on any day of the window
 * @param pseudoReoffences how many offences only look like reoffences
 * @param topShare which share of the reoffences the most active twentieth committed
 */
public record GroupResult(
    long people,
    long reoffenders,
    long reoffences,
    double total,
    double denominator,
    long notYetObservable,
    long neverAtRisk,
    long pseudoReoffences,
    Answer<Double> topShare) {

  /**
   * Returns the value of the measure.
   *
   * @return the total divided by the denominator; not estimable for nobody
   */
  public Answer<Double> value() {
    return denominator == 0
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of(total / denominator);
  }
}
