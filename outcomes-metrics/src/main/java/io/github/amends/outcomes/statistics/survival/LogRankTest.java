// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The test that groups have the event at the same rate, by comparing at each event time who has it
 * with who is at risk.
 *
 * <p>At a time with d events among Y at risk, a group with y at risk is expected to have d y / Y of
 * them; events and expectations are weighted and summed over times, and within strata. The variance
 * is hypergeometric: the sum of w&sup2; d (Y - d) / (Y - 1) times y / Y (1 - y / Y), and its
 * covariances. The statistic is chi-squared with one degree of freedom less than there are groups
 * at risk with others. The answers are those of R's {@code survdiff}; delayed entry is respected
 * too.
 *
 * <pre>{@code
 * LogRankTest test = LogRankTest.of(FollowUpTimes.of(weeks, rearrested).grouped(arm, 2));
 * }</pre>
 *
 * @param weight the weights of the event times
 * @param groups what was observed and expected in each group
 * @param variance the covariance matrix of observed minus expected, by group
 * @param test the test; not estimable if nothing happened while groups were at risk together, or if
 *     records are clustered or weights are not whole
 */
public record LogRankTest(
    LogRankWeight weight,
    List<LogRankGroup> groups,
    List<List<Double>> variance,
    Answer<ChiSquareTest> test) {

  /**
   * Creates the result of a test.
   *
   * @param weight the weights of the event times
   * @param groups what was observed and expected in each group
   * @param variance the covariance matrix of observed minus expected
   * @param test the test
   */
  public LogRankTest {
    groups = List.copyOf(groups);
    variance = variance.stream().map(List::copyOf).toList();
  }

  /**
   * Returns the log-rank test between the groups.
   *
   * @param followUp the follow-up, in groups
   * @return the test
   */
  public static LogRankTest of(FollowUp followUp) {
    return of(followUp, LogRankWeight.of(LogRankWeight.Family.LOG_RANK));
  }

  /**
   * Returns a weighted log-rank test between the groups.
   *
   * @param followUp the follow-up, in groups
   * @param weight the weights of the event times
   * @return the test
   */
  public static LogRankTest of(FollowUp followUp, LogRankWeight weight) {
    return stratified(List.of(followUp), weight);
  }

  /**
   * Returns a test that compares groups within strata only, each with its own risk sets and
   * weights.
   *
   * @param strata the follow-up of each stratum, with the same groups
   * @param weight the weights of the event times
   * @return the test
   * @throws IllegalArgumentException if there is no stratum, or strata have different groups
   */
  public static LogRankTest stratified(List<? extends FollowUp> strata, LogRankWeight weight) {
    int groups = Strata.checkedGroups(strata);
    LogRankSums sums = new LogRankSums(groups, weight);
    long[] records = new long[groups];
    long[] missing = new long[groups];
    boolean counted = true;
    for (FollowUp stratum : strata) {
      RiskTable table = stratum.riskTable();
      sums.addStratum(table.riskSets());
      counted &= table.isCounted();
      for (int group = 0; group < groups; group++) {
        records[group] += table.records(group);
        missing[group] += table.missing(group);
      }
    }
    List<LogRankGroup> results = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      results.add(new LogRankGroup(
          sums.observed()[group], sums.expected()[group], records[group], missing[group]));
    }
    List<List<Double>> variance = Arrays.stream(sums.variance())
        .map(row -> DoubleStream.of(row).boxed().collect(Collectors.toList()))
        .collect(Collectors.toList());
    Answer<ChiSquareTest> test =
        counted ? test(sums) : Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS);
    return new LogRankTest(weight, results, variance, test);
  }

  private static Answer<ChiSquareTest> test(LogRankSums sums) {
    int[] compared = IntStream.range(0, sums.expected().length)
        .filter(group -> sums.expected()[group] > 0)
        .toArray();
    int freedom = compared.length - 1;
    if (freedom < 1) {
      return Answer.notEstimable(Obstacle.NOTHING_TO_COMPARE);
    }
    double[] scores = new double[sums.expected().length];
    Arrays.setAll(scores, group -> sums.observed()[group] - sums.expected()[group]);
    return ScoreStatistic.test(scores, sums.variance(), Arrays.copyOf(compared, freedom));
  }
}
