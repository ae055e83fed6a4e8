// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.counting.CellCounts;
import io.github.amends.outcomes.statistics.distribution.ChiSquared;
import io.github.amends.outcomes.statistics.distribution.CountDistribution;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.proportion.ProportionInterval;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;

/**
 * Two proportions of the same people, such as before and after, or two questions put to each.
 *
 * @param both how many had the event both times
 * @param firstOnly how many had it the first time only
 * @param secondOnly how many had it the second time only
 * @param neither how many never had it
 */
public record PairedProportions(long both, long firstOnly, long secondOnly, long neither) {

  private static final ChiSquared ONE_DEGREE = new ChiSquared(1);

  /**
   * Creates the pairs.
   *
   * @param both how many had the event both times
   * @param firstOnly how many had it the first time only
   * @param secondOnly how many had it the second time only
   * @param neither how many never had it
   * @throws IllegalArgumentException if a count is negative, or all together are above 2^53
   */
  public PairedProportions {
    long room = Proportion.LARGEST_COUNT;
    for (long count : new long[] {both, firstOnly, secondOnly, neither}) {
      if (count < 0 || count > room) {
        throw new IllegalArgumentException("counts must not be negative nor above 2^53 in all");
      }
      room -= count;
    }
  }

  /**
   * Returns a collector of pairs.
   *
   * @param <T> the type of a pair, such as a person asked twice
   * @param first tells whether a pair has the event the first time
   * @param second tells whether it has it the second time
   * @return the collector, which gives the same result however a stream is split
   */
  public static <T> Collector<T, ?, PairedProportions> collector(
      Predicate<? super T> first, Predicate<? super T> second) {
    return CellCounts.collector(
        4,
        pair -> (first.test(pair) ? 0 : 2) + (second.test(pair) ? 0 : 1),
        counts -> new PairedProportions(counts[0], counts[1], counts[2], counts[3]));
  }

  /**
   * Returns the counts of both sets of pairs together.
   *
   * @param other another set of pairs
   * @return the sums
   * @throws IllegalArgumentException if all together are above 2^53
   */
  public PairedProportions plus(PairedProportions other) {
    return new PairedProportions(
        both + other.both,
        firstOnly + other.firstOnly,
        secondOnly + other.secondOnly,
        neither + other.neither);
  }

  /**
   * Returns how many pairs there are.
   *
   * @return the number of pairs
   */
  public long n() {
    return both + firstOnly + secondOnly + neither;
  }

  /**
   * Returns how many pairs changed, the only ones that say something about a difference.
   *
   * @return the number of discordant pairs
   */
  public long discordant() {
    return firstOnly + secondOnly;
  }

  /**
   * Returns McNemar's test: (b - c)^2 / (b + c) of the discordant pairs.
   *
   * @return the test; not estimable without discordant pairs
   */
  public Answer<SignificanceTest> mcNemar() {
    return mcNemar("McNemar", 0);
  }

  /**
   * Returns McNemar's test with continuity correction: (|b - c| - 1)^2 / (b + c), and 0 as in R
   * where b equals c.
   *
   * @return the test; not estimable without discordant pairs
   */
  public Answer<SignificanceTest> mcNemarContinuity() {
    return mcNemar("McNemar with continuity correction", 1);
  }

  /**
   * Returns the exact test: the discordant pairs as a binomial count with probability one half,
   * two-sided.
   *
   * @return the test; without discordant pairs its p-value is 1
   */
  public SignificanceTest exact() {
    return SignificanceTest.exact(
        "exact McNemar", (double) firstOnly, law().logTwoSided(firstOnly), n());
  }

  /**
   * Returns the exact test with mid-P: twice the smaller tail, where half of the probability of the
   * observed count counts (M. W. Fagerland, S. Lydersen and P. Laake, BMC Medical Research
   * Methodology 13:91 (2013)).
   *
   * @return the test; without discordant pairs its p-value is 1
   */
  public SignificanceTest midP() {
    return SignificanceTest.exact(
        "mid-P McNemar", (double) firstOnly, MidP.logTwoSided(law(), firstOnly), n());
  }

  /**
   * Returns the difference of the two proportions, first minus second, with Newcombe's
   * square-and-add interval for pairs (method 10 of R. G. Newcombe, Statistics in Medicine 17
   * (1998) 2635-2650). Its standard error is sqrt(b + c - (b - c)^2 / n) / n.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable without pairs
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> difference(double level) {
    Interval.checkLevel(level);
    if (n() == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    double n = n();
    double difference = ((double) firstOnly - secondOnly) / n;
    double error = Math.sqrt(discordant() - difference * difference * n) / n;
    return Answer.of(new Estimate(
        difference, Answer.of(error), Answer.of(newcombe(difference, level)), n(), Set.of()));
  }

  /**
   * Returns the conditional odds ratio b / c with the interval that Clopper and Pearson's of b
   * among the discordant pairs turns into. It has no standard error of its own.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate, which zero counts make zero or infinite; not estimable without discordant
   *     pairs
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> oddsRatio(double level) {
    Interval.checkLevel(level);
    if (discordant() == 0) {
      return Answer.notEstimable(Obstacle.NO_INFORMATION);
    }
    ProportionInterval method = ProportionInterval.CLOPPER_PEARSON;
    Interval share =
        Proportion.of(firstOnly, discordant()).interval(method, level).orElseThrow();
    Interval rest =
        Proportion.of(secondOnly, discordant()).interval(method, level).orElseThrow();
    return Answer.of(new Estimate(
        (double) firstOnly / secondOnly,
        Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL),
        Answer.of(new Interval(
            share.lower() / rest.upper(),
            share.upper() / rest.lower(),
            level,
            "exact conditional")),
        discordant(),
        Set.of()));
  }

  private CountDistribution law() {
    return CountDistribution.binomial(discordant(), 0.5);
  }

  private Answer<SignificanceTest> mcNemar(String method, int correction) {
    if (discordant() == 0) {
      return Answer.notEstimable(Obstacle.NO_INFORMATION);
    }
    double surplus = Math.max(0, Math.abs((double) firstOnly - secondOnly) - correction);
    double statistic = surplus * (surplus / discordant());
    return Answer.of(ONE_DEGREE
        .test(method, statistic, n())
        .withCautions(discordant() < 10 ? Set.of(Caution.SPARSE_COUNTS) : Set.of()));
  }

  private Interval newcombe(double difference, double level) {
    Proportion first = Proportion.of(both + firstOnly, n());
    Proportion second = Proportion.of(both + secondOnly, n());
    Interval one = first.interval(ProportionInterval.WILSON, level).orElseThrow();
    Interval two = second.interval(ProportionInterval.WILSON, level).orElseThrow();
    double p = first.value().orElseThrow();
    double q = second.value().orElseThrow();
    double phi = phi();
    double down = Math.hypot(p - one.lower(), two.upper() - q);
    double up = Math.hypot(one.upper() - p, q - two.lower());
    double lower = down * down - 2 * phi * (p - one.lower()) * (two.upper() - q);
    double upper = up * up - 2 * phi * (one.upper() - p) * (q - two.lower());
    return new Interval(
        difference - Math.sqrt(Math.max(0, lower)),
        difference + Math.sqrt(Math.max(0, upper)),
        level,
        "Newcombe paired");
  }

  /** The correlation within pairs, with Newcombe's correction towards zero where it is positive. */
  private double phi() {
    double margins = Math.sqrt((double) (both + firstOnly) * (secondOnly + neither))
        * Math.sqrt((double) (both + secondOnly) * (firstOnly + neither));
    if (margins == 0) {
      return 0;
    }
    double cross = (double) both * neither - (double) firstOnly * secondOnly;
    if (cross > n() / 2.0) {
      return (cross - n() / 2.0) / margins;
    }
    return cross >= 0 ? 0 : cross / margins;
  }
}
