// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The test that one kind of event has the same cumulative incidence in all groups, where other
 * kinds could prevent it (R. J. Gray, Annals of Statistics 16 (1988) 1141-1154; R's
 * {@code cmprsk::cuminc}).
 *
 * <p>It compares subdistribution hazards: those who had another event stay at risk, as far as
 * censoring lets them. A group with y at risk has y (1 - F(t-)) / S(t-) of them, with S its
 * Kaplan-Meier share without any event and F its cumulative incidence. Event times are weighted by
 * 1 minus the pooled cumulative incidence to the power of rho.
 *
 * @param outcome the number of the kind of event
 * @param rho the power of the weights, 0 unless early differences are to count more
 * @param scores by group, the weighted events observed minus expected
 * @param records the records of all groups
 * @param missing the records that were left out because their follow-up is unknown
 * @param test the test; not estimable if there is nothing to compare, if entry was delayed, or if
 *     records are clustered or weights are not whole
 */
public record GrayTest(
    int outcome,
    double rho,
    List<Double> scores,
    long records,
    long missing,
    Answer<ChiSquareTest> test) {

  /**
   * Creates the result of a test.
   *
   * @param outcome the number of the kind of event
   * @param rho the power of the weights
   * @param scores by group, the weighted events observed minus expected
   * @param records the records of all groups
   * @param missing the records that were left out
   * @param test the test
   */
  public GrayTest {
    scores = List.copyOf(scores);
  }

  /**
   * Returns the test between the groups, with all event times weighted alike.
   *
   * @param followUp the follow-up, in groups
   * @param outcome the number of the kind of event
   * @return the test
   * @throws IllegalArgumentException if there is no such kind
   */
  public static GrayTest of(FollowUp followUp, int outcome) {
    return stratified(List.of(followUp), outcome, 0);
  }

  /**
   * Returns a test that compares groups within strata only.
   *
   * @param strata the follow-up of each stratum, with the same groups
   * @param outcome the number of the kind of event
   * @param rho the power of the weights, finite
   * @return the test
   * @throws IllegalArgumentException if there is no stratum, strata have different groups, no
   *     stratum has such a kind of event, or rho is not finite
   */
  public static GrayTest stratified(List<? extends FollowUp> strata, int outcome, double rho) {
    int groups = Strata.checkedGroups(strata);
    if (!(Math.abs(rho) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("rho must be finite");
    }
    if (outcome < 1 || strata.stream().allMatch(stratum -> outcome > stratum.outcomes())) {
      throw new IllegalArgumentException("outcome must be the number of a kind of event");
    }
    double[] scores = new double[groups];
    double[][] variance = new double[groups][groups];
    long[] records = new long[groups];
    long missing = 0;
    boolean suitable = true;
    for (FollowUp stratum : strata) {
      RiskTable table = stratum.riskTable();
      new GraySums(groups, outcome, rho, scores, variance).add(table.riskSets());
      suitable &= table.isCounted() && !table.hasEntries();
      for (int group = 0; group < groups; group++) {
        records[group] += table.records(group);
        missing += table.missing(group);
      }
    }
    return new GrayTest(
        outcome,
        rho,
        DoubleStream.of(scores).boxed().toList(),
        Arrays.stream(records).sum(),
        missing,
        suitable
            ? test(scores, variance, records)
            : Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS));
  }

  /** The test between the groups that have records. */
  private static Answer<ChiSquareTest> test(double[] scores, double[][] variance, long[] records) {
    int[] compared =
        IntStream.range(0, records.length).filter(group -> records[group] > 0).toArray();
    int freedom = compared.length - 1;
    if (freedom < 1) {
      return Answer.notEstimable(Obstacle.NOTHING_TO_COMPARE);
    }
    return ScoreStatistic.test(scores, variance, Arrays.copyOf(compared, freedom));
  }
}
