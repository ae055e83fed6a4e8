// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;

/**
 * How well scores tell two outcomes apart: the area under the receiver operating characteristic.
 *
 * <p>It is the share of pairs of one with and one without the outcome in which the one with it has
 * the higher score, equal scores counting half: Mann and Whitney's U divided by the pairs. Source:
 * Hanley and McNeil, <cite>Radiology</cite> 143 (1982), 29.
 *
 * @param value the area: 0.5 by chance, 1 at best
 * @param positives how many have the outcome
 * @param negatives how many have not
 */
public record AreaUnderCurve(double value, int positives, int negatives) {

  /**
   * Returns the area.
   *
   * @param scores the scores
   * @param outcomes whether each has the outcome, in the same order
   * @return the area; not estimable if there is no pair
   * @throws IllegalArgumentException if the lengths differ or a score is not a number; the message
   *     gives its index
   */
  public static Answer<AreaUnderCurve> of(double[] scores, boolean[] outcomes) {
    if (scores.length != outcomes.length) {
      throw new IllegalArgumentException("scores and outcomes must have the same length");
    }
    double[] with = new double[scores.length];
    double[] without = new double[scores.length];
    int positives = 0;
    int negatives = 0;
    for (int i = 0; i < scores.length; i++) {
      if (Double.isNaN(scores[i])) {
        throw new IllegalArgumentException("score at index " + i + " must be a number");
      }
      // Adding zero turns a negative zero into a zero, which sorts as its equal.
      if (outcomes[i]) {
        with[positives++] = scores[i] + 0.0;
      } else {
        without[negatives++] = scores[i] + 0.0;
      }
    }
    if (positives == 0 || negatives == 0) {
      return Answer.notEstimable(Obstacle.NO_PAIRS);
    }
    Arrays.sort(with, 0, positives);
    Arrays.sort(without, 0, negatives);
    double wins = 0;
    int below = 0;
    int notAbove = 0;
    for (int i = 0; i < positives; i++) {
      while (below < negatives && without[below] < with[i]) {
        below++;
      }
      while (notAbove < negatives && without[notAbove] <= with[i]) {
        notAbove++;
      }
      wins += below + (notAbove - below) / 2.0;
    }
    double value = wins / positives / negatives;
    return Answer.of(new AreaUnderCurve(value, positives, negatives));
  }
}
