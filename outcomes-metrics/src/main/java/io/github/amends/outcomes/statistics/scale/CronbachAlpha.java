// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.scale;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.descriptive.Moments;
import java.util.Set;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Cronbach's alpha: how consistently several items measure one thing. Immutable.
 *
 * <p>With k items it is k / (k - 1) times one less the sum of the items' variances divided by the
 * variance of the total score (L. J. Cronbach, Psychometrika 16 (1951) 297-334). It grows with the
 * number of items, and says nothing of whether they measure one thing only.
 */
public final class CronbachAlpha {

  private final int respondents;
  private final int items;
  private final double itemVariances;
  private final double totalVariance;

  private CronbachAlpha(int respondents, int items, double itemVariances, double totalVariance) {
    this.respondents = respondents;
    this.items = items;
    this.itemVariances = itemVariances;
    this.totalVariance = totalVariance;
  }

  /**
   * Returns alpha of complete answers.
   *
   * @param rows one row a respondent, each with the score of every item
   * @return alpha
   * @throws IllegalArgumentException if there are fewer than two respondents or items, the rows
   *     differ in length, or a score is not within 1e150 of zero; the message gives the row's index
   */
  public static CronbachAlpha of(double[][] rows) {
    if (rows.length < 2 || rows[0].length < 2) {
      throw new IllegalArgumentException("rows must hold two respondents and two items at least");
    }
    int items = rows[0].length;
    Moments[] byItem = new Moments[items];
    for (int j = 0; j < items; j++) {
      byItem[j] = new Moments();
    }
    Moments totals = new Moments();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != items) {
        throw new IllegalArgumentException("row at index " + i + " must be as long as the first");
      }
      double total = 0;
      for (int j = 0; j < items; j++) {
        double score = rows[i][j];
        if (!(Math.abs(score) <= Moments.LARGEST / items)) {
          throw new IllegalArgumentException(
              "a score in row " + i + " must be within 1e150 of zero");
        }
        byItem[j].add(score);
        total += score;
      }
      totals.add(total);
    }
    double sum = 0;
    for (Moments item : byItem) {
      sum += item.variance().orElseThrow();
    }
    return new CronbachAlpha(rows.length, items, sum, totals.variance().orElseThrow());
  }

  /**
   * Returns alpha.
   *
   * @return alpha, at most 1, negative where items contradict each other; not estimable if the
   *     total scores do not vary
   */
  public Answer<Double> value() {
    if (totalVariance == 0) {
      return Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS);
    }
    return Answer.of(items / (items - 1.0) * (1 - itemVariances / totalVariance));
  }

  /**
   * Returns alpha with its interval: (1 - alpha) times quantiles of F with n - 1 and (n - 1) (k -
   * 1) degrees of freedom (L. S. Feldt, Psychometrika 30 (1965) 357-370). It has no standard error.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if the total scores do not vary
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> estimate(double level) {
    double tail = (1 - Interval.checkLevel(level)) / 2;
    FDistribution law = FDistribution.of(respondents - 1.0, (respondents - 1.0) * (items - 1.0));
    return value()
        .map(alpha -> new Estimate(
            alpha,
            Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL),
            Answer.of(new Interval(
                1 - (1 - alpha) * law.inverseSurvivalProbability(tail),
                1 - (1 - alpha) * law.inverseCumulativeProbability(tail),
                level,
                "Feldt")),
            respondents,
            Set.of()));
  }
}
