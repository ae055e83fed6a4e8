// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import io.github.amends.outcomes.statistics.distribution.ChiSquared;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.core.Sum;

/**
 * Peto's one-step odds ratio of several two-by-two tables. Immutable.
 *
 * <p>The log odds ratio is the sum of observed less expected events, divided by the sum of their
 * variances given the margins (S. Yusuf and others, Progress in Cardiovascular Diseases 27 (1985)
 * 335-371).
 *
 * <p>Meant for rare events and small effects; for large ones it is biased. Strata where nobody or
 * everybody has the event say nothing, and are left out.
 */
public final class PetoOddsRatio {

  private final List<Stratum> strata;
  private final long n;

  private PetoOddsRatio(List<Stratum> strata, long n) {
    this.strata = strata;
    this.n = n;
  }

  /**
   * Returns tables to pool.
   *
   * @param tables one table a stratum
   * @return the tables
   * @throws IllegalArgumentException if there is no table
   */
  public static PetoOddsRatio of(List<TwoProportions> tables) {
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("tables must hold at least one stratum");
    }
    List<Stratum> strata = tables.stream()
        .filter(table -> table.n() > 0)
        .map(Stratum::of)
        .filter(stratum -> stratum.variance() > 0)
        .toList();
    return new PetoOddsRatio(
        strata, tables.stream().mapToLong(TwoProportions::n).sum());
  }

  /**
   * Returns the logarithm of the pooled odds ratio with its normal interval; the standard error is
   * 1 / sqrt(sum of variances).
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if no stratum tells anything
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> logOddsRatio(double level) {
    double z = Normal.standardScore(level);
    if (strata.isEmpty()) {
      return Answer.notEstimable(Obstacle.NO_INFORMATION);
    }
    double value = log();
    double error = 1 / Math.sqrt(totalVariance());
    Interval interval = new Interval(value - z * error, value + z * error, level, "Peto");
    return Answer.of(new Estimate(value, Answer.of(error), Answer.of(interval), n, Set.of()));
  }

  /**
   * Returns the test that all strata share one odds ratio: Q, the sum of variance times the squared
   * distance of each stratum's log odds ratio from the pooled one.
   *
   * @return the test; not estimable if fewer than two strata tell anything
   */
  public Answer<HomogeneityTest> homogeneity() {
    if (strata.size() < 2) {
      return Answer.notEstimable(Obstacle.TOO_FEW_STUDIES);
    }
    double pooled = log();
    Sum q = Sum.create();
    for (Stratum stratum : strata) {
      double distance = stratum.surplus() / stratum.variance() - pooled;
      q.addProduct(stratum.variance() * distance, distance);
    }
    int degreesOfFreedom = strata.size() - 1;
    double statistic = q.getAsDouble();
    double pValue = new ChiSquared(degreesOfFreedom).survival(statistic);
    return Answer.of(new HomogeneityTest(statistic, degreesOfFreedom, pValue));
  }

  private double log() {
    Sum surplus = Sum.create();
    strata.forEach(stratum -> surplus.add(stratum.surplus()));
    return surplus.getAsDouble() / totalVariance();
  }

  private double totalVariance() {
    Sum total = Sum.create();
    strata.forEach(stratum -> total.add(stratum.variance()));
    return total.getAsDouble();
  }
}
