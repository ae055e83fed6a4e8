// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Follow-up as columns of times, one row a record, in any unit and any order.
 *
 * <pre>{@code
 * FollowUpTimes followUp = FollowUpTimes.of(weeks, rearrested).grouped(arm, 2);
 * }</pre>
 *
 * <p>The columns are checked and not copied: whoever hands them over leaves them alone. Times are
 * compared exactly; times that are meant to be equal must be equal.
 */
public final class FollowUpTimes extends FollowUp {

  private static final double[] NO_TIMES = {};
  private static final int[] NO_NUMBERS = {};

  private final double[] until;
  private final int[] outcome;
  private final double[] entry;
  private final int[] group;
  private final double[] weight;
  private final int[] cluster;
  private final int outcomes;
  private final long[] missing;

  private FollowUpTimes(
      double[] until,
      int[] outcome,
      double[] entry,
      int[] group,
      double[] weight,
      int[] cluster,
      int outcomes,
      long[] missing) {
    this.until = until;
    this.outcome = outcome;
    this.entry = entry;
    this.group = group;
    this.weight = weight;
    this.cluster = cluster;
    this.outcomes = outcomes;
    this.missing = missing;
  }

  /**
   * Returns follow-up from time 0 on, of one group.
   *
   * @param until when each record's observation ended, not negative
   * @param outcome how it ended: 0 if censored, otherwise the number of the kind of event
   * @return the follow-up
   * @throws InvalidFollowUpException if a time is not a number, infinite or negative, or an outcome
   *     is negative
   * @throws IllegalArgumentException if the columns are not equally long
   */
  public static FollowUpTimes of(double[] until, int[] outcome) {
    checkLength(until.length, outcome.length);
    int outcomes = 1;
    for (int i = 0; i < until.length; i++) {
      checkTime(i, until[i]);
      if (outcome[i] < 0) {
        throw new InvalidFollowUpException(i, FollowUpFault.OUTCOME_UNKNOWN);
      }
      outcomes = Math.max(outcomes, outcome[i]);
    }
    return new FollowUpTimes(
        until, outcome, NO_TIMES, NO_NUMBERS, NO_TIMES, NO_NUMBERS, outcomes, new long[1]);
  }

  /**
   * Returns this follow-up with delayed entry: each record is at risk after its entry, up to and
   * including its end. Records of a person with several intervals are rows of their own.
   *
   * @param entries when each record's observation began, not negative and before its end
   * @return a copy that shares the columns
   * @throws InvalidFollowUpException if an entry is not a number, infinite, negative, or not before
   *     the end
   * @throws IllegalArgumentException if the column has another length
   */
  public FollowUpTimes entering(double[] entries) {
    checkLength(until.length, entries.length);
    for (int i = 0; i < entries.length; i++) {
      checkTime(i, entries[i]);
      if (entries[i] >= until[i]) {
        throw new InvalidFollowUpException(i, FollowUpFault.NOT_AFTER_ENTRY);
      }
    }
    return new FollowUpTimes(until, outcome, entries, group, weight, cluster, outcomes, missing);
  }

  /**
   * Returns this follow-up with groups.
   *
   * @param groupOfEach the number of each record's group, from 0
   * @param groups how many groups there are, at least 1; a group may stay empty
   * @return a copy that shares the columns; what was missing is no longer known by group and is 0
   * @throws InvalidFollowUpException if a number is not that of a group
   * @throws IllegalArgumentException if the column has another length, or there is no group
   */
  public FollowUpTimes grouped(int[] groupOfEach, int groups) {
    checkLength(until.length, groupOfEach.length);
    if (groups < 1) {
      throw new IllegalArgumentException("groups must be at least 1");
    }
    for (int i = 0; i < groupOfEach.length; i++) {
      if (groupOfEach[i] < 0 || groupOfEach[i] >= groups) {
        throw new InvalidFollowUpException(i, FollowUpFault.GROUP_UNKNOWN);
      }
    }
    return new FollowUpTimes(
        until, outcome, entry, groupOfEach, weight, cluster, outcomes, new long[groups]);
  }

  /**
   * Returns this follow-up with case weights. A record of weight 0 stays among the records and
   * counts for nothing.
   *
   * @param weights the weight of each record, finite and not negative
   * @return a copy that shares the columns
   * @throws InvalidFollowUpException if a weight is not finite or negative
   * @throws IllegalArgumentException if the column has another length
   */
  public FollowUpTimes weighted(double[] weights) {
    checkLength(until.length, weights.length);
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
        throw new InvalidFollowUpException(i, FollowUpFault.WEIGHT_UNUSABLE);
      }
    }
    return new FollowUpTimes(until, outcome, entry, group, weights, cluster, outcomes, missing);
  }

  /**
   * Returns this follow-up with clusters of records that are not independent: the intervals of one
   * person, or the people of one site.
   *
   * @param clusterOfEach any number that is the same for records of one cluster
   * @return a copy that shares the columns
   * @throws IllegalArgumentException if the column has another length
   */
  public FollowUpTimes clustered(int[] clusterOfEach) {
    checkLength(until.length, clusterOfEach.length);
    return new FollowUpTimes(
        until, outcome, entry, group, weight, clusterOfEach, outcomes, missing);
  }

  /**
   * Returns this follow-up with the number of those left out because their follow-up is unknown.
   *
   * @param missingOfEach the number for each group
   * @return a copy that shares the columns
   * @throws IllegalArgumentException if there are not as many numbers as groups, or one is negative
   */
  public FollowUpTimes withMissing(long... missingOfEach) {
    checkLength(missing.length, missingOfEach.length);
    if (Arrays.stream(missingOfEach).anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("missing must not be negative");
    }
    return new FollowUpTimes(
        until, outcome, entry, group, weight, cluster, outcomes, missingOfEach.clone());
  }

  /**
   * Returns the records of each stratum, for a stratified test.
   *
   * @param stratumOfEach the number of each record's stratum, from 0
   * @param strata how many strata there are
   * @return the follow-up of each stratum, with the same groups; what was missing is 0
   * @throws IllegalArgumentException if the column has another length or a number is not that of a
   *     stratum
   */
  public List<FollowUpTimes> split(int[] stratumOfEach, int strata) {
    checkLength(until.length, stratumOfEach.length);
    if (Arrays.stream(stratumOfEach).anyMatch(number -> number < 0 || number >= strata)) {
      throw new IllegalArgumentException("stratum must be the number of a stratum");
    }
    List<FollowUpTimes> parts = new ArrayList<>(strata);
    for (int stratum = 0; stratum < strata; stratum++) {
      parts.add(rows(positions(stratumOfEach, stratum)));
    }
    return parts;
  }

  @Override
  public int groups() {
    return missing.length;
  }

  @Override
  public int outcomes() {
    return outcomes;
  }

  @Override
  public long records(int number) {
    return group.length == 0
        ? until.length
        : Arrays.stream(group).filter(of -> of == number).count();
  }

  @Override
  public long missing(int number) {
    return missing[number];
  }

  @Override
  public FollowUpTimes ungrouped() {
    long[] all = {Arrays.stream(missing).sum()};
    return new FollowUpTimes(until, outcome, entry, NO_NUMBERS, weight, cluster, outcomes, all);
  }

  @Override
  public FollowUpTimes onlyOutcome(int number) {
    checkedOutcome(number);
    int[] only = Arrays.stream(outcome).map(of -> of == number ? 1 : 0).toArray();
    return new FollowUpTimes(until, only, entry, group, weight, cluster, 1, missing);
  }

  @Override
  RiskTable riskTable() {
    return weight.length == 0 ? SortedRiskBuilder.of(this) : WeightedRiskBuilder.of(this);
  }

  int rows() {
    return until.length;
  }

  double until(int row) {
    return until[row];
  }

  int outcome(int row) {
    return outcome[row];
  }

  boolean hasEntries() {
    return entry.length > 0;
  }

  double entry(int row) {
    return entry[row];
  }

  int group(int row) {
    return group.length == 0 ? 0 : group[row];
  }

  boolean hasWeights() {
    return weight.length > 0;
  }

  double weight(int row) {
    return weight.length == 0 ? 1 : weight[row];
  }

  boolean hasClusters() {
    return cluster.length > 0;
  }

  int cluster(int row) {
    return cluster[row];
  }

  double[] exits() {
    return until;
  }

  double[] entries() {
    return entry;
  }

  /** Whether each record stands for a whole number of independent people. */
  boolean isCounted() {
    return cluster.length == 0
        && Arrays.stream(weight).allMatch(number -> number == Math.rint(number));
  }

  /** The records of one group, as the only group. */
  FollowUpTimes only(int number) {
    if (group.length == 0) {
      return this;
    }
    FollowUpTimes part = rows(positions(group, number));
    return part.ungrouped().withMissing(missing[number]);
  }

  private FollowUpTimes rows(int[] positions) {
    return new FollowUpTimes(
        chosen(until, positions),
        chosen(outcome, positions),
        chosen(entry, positions),
        chosen(group, positions),
        chosen(weight, positions),
        chosen(cluster, positions),
        outcomes,
        new long[missing.length]);
  }

  private static int[] positions(int[] numbers, int wanted) {
    int[] positions = new int[numbers.length];
    int size = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == wanted) {
        positions[size] = i;
        size++;
      }
    }
    return Arrays.copyOf(positions, size);
  }

  private static double[] chosen(double[] column, int[] positions) {
    return column.length == 0
        ? column
        : Arrays.stream(positions).mapToDouble(position -> column[position]).toArray();
  }

  private static int[] chosen(int[] column, int[] positions) {
    return column.length == 0
        ? column
        : Arrays.stream(positions).map(position -> column[position]).toArray();
  }

  private static void checkTime(int index, double time) {
    if (!(Math.abs(time) < Double.POSITIVE_INFINITY)) {
      throw new InvalidFollowUpException(index, FollowUpFault.TIME_NOT_FINITE);
    }
    if (time < 0) {
      throw new InvalidFollowUpException(index, FollowUpFault.TIME_NEGATIVE);
    }
  }

  private static void checkLength(int expected, int length) {
    if (length != expected) {
      throw new IllegalArgumentException("columns must be equally long");
    }
  }
}
