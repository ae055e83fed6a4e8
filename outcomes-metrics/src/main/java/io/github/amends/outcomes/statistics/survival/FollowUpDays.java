// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/**
 * Follow-up in whole days, counted: how many left on each day, by group and outcome.
 *
 * <p>An accumulator. It grows with the number of days and not with that of people, holds whole
 * numbers only, and can be counted in parts that are {@linkplain #combine combined} in any order:
 * the result is the same bit for bit. {@code add} and {@code combine} change it; one thread owns
 * it.
 *
 * <pre>{@code
 * FollowUpDays days = people.collect(FollowUpDays.collector(
 *     2, 1, (counts, person) -> counts.add(person.arm(), person.lastDay(), person.outcome())));
 * SurvivalCurve curve = SurvivalCurve.of(days);
 * }</pre>
 *
 * <p>Two of them are equal if they have the same groups, kinds of event and counts.
 */
public final class FollowUpDays extends FollowUp implements Serializable {

  /** The last day that can be counted, some 273 years after the origin. */
  public static final int LAST_DAY = 99_999;

  @Serial
  private static final long serialVersionUID = 1L;

  private static final long LARGEST_COUNT = 1L << 53;

  /** The number of groups. */
  private final int groups;

  /** The number of kinds of event. */
  private final int outcomes;

  /** The records, by group. */
  private final long[] records;

  /** The missing, by group. */
  private final long[] missing;

  /** Who left, by group and outcome in one, and by day; a row ends with its last count. */
  private final long[][] exits;

  /** Who entered late, by group and day; a row ends with its last count. */
  private final long[][] entries;

  private FollowUpDays(int groups, int outcomes) {
    if (groups < 1 || outcomes < 1) {
      throw new IllegalArgumentException("groups and outcomes must be at least 1");
    }
    this.groups = groups;
    this.outcomes = outcomes;
    records = new long[groups];
    missing = new long[groups];
    exits = new long[groups * (outcomes + 1)][0];
    entries = new long[groups][0];
  }

  /**
   * Returns counts of nobody, for one group and one kind of event.
   *
   * @return the counts, to be added to
   */
  public static FollowUpDays empty() {
    return new FollowUpDays(1, 1);
  }

  /**
   * Returns counts of nobody.
   *
   * @param groups how many groups there are
   * @param outcomes how many kinds of event there are
   * @return the counts, to be added to
   * @throws IllegalArgumentException if a number is below 1
   */
  public static FollowUpDays empty(int groups, int outcomes) {
    return new FollowUpDays(groups, outcomes);
  }

  /**
   * Returns a collector that counts the elements of a stream, sequential or parallel.
   *
   * @param <T> the type of the elements
   * @param groups how many groups there are
   * @param outcomes how many kinds of event there are
   * @param adder adds an element to the counts
   * @return the collector
   */
  public static <T> Collector<T, ?, FollowUpDays> collector(
      int groups, int outcomes, BiConsumer<? super FollowUpDays, ? super T> adder) {
    return Collector.<T, FollowUpDays>of(
        () -> empty(groups, outcomes),
        adder::accept,
        FollowUpDays::combine,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Counts one who was at risk from the origin on, day 0 included.
   *
   * @param group the number of the group
   * @param day the last day of follow-up
   * @param outcome 0 if censored on that day, otherwise the number of the kind of event
   * @return these counts
   * @throws InvalidFollowUpException if a number is out of its range
   */
  public FollowUpDays add(int group, int day, int outcome) {
    return add(group, day, outcome, 1);
  }

  /**
   * Counts several alike, who were at risk from the origin on.
   *
   * @param group the number of the group
   * @param day the last day of follow-up
   * @param outcome 0 if censored on that day, otherwise the number of the kind of event
   * @param people how many they are
   * @return these counts
   * @throws InvalidFollowUpException if a number is out of its range
   * @throws IllegalArgumentException if people is negative
   * @throws ArithmeticException if the group's records would exceed 2^53
   */
  public FollowUpDays add(int group, int day, int outcome, long people) {
    check(0, group, day, outcome);
    addRecords(group, people);
    count(exits, row(group, outcome), day, people);
    return this;
  }

  /**
   * Counts one who entered late: at risk after the day of entry, up to and including the last day.
   *
   * @param group the number of the group
   * @param entryDay the day of entry
   * @param day the last day of follow-up, after the day of entry
   * @param outcome 0 if censored on that day, otherwise the number of the kind of event
   * @return these counts
   * @throws InvalidFollowUpException if a number is out of its range
   */
  public FollowUpDays addEntering(int group, int entryDay, int day, int outcome) {
    check(0, group, day, outcome);
    if (entryDay < 0) {
      throw new InvalidFollowUpException(0, FollowUpFault.TIME_NEGATIVE);
    }
    if (entryDay >= day) {
      throw new InvalidFollowUpException(0, FollowUpFault.NOT_AFTER_ENTRY);
    }
    addRecords(group, 1);
    count(exits, row(group, outcome), day, 1);
    count(entries, group, entryDay, 1);
    return this;
  }

  /**
   * Counts one whose follow-up is not known.
   *
   * @param group the number of the group
   * @return these counts
   * @throws InvalidFollowUpException if there is no such group
   */
  public FollowUpDays addMissing(int group) {
    checkGroup(0, group);
    missing[group] = Math.addExact(missing[group], 1);
    return this;
  }

  /**
   * Counts the rows of columns, all at risk from the origin on. A refused row leaves the counts as
   * they were.
   *
   * @param group the number of each row's group
   * @param day the last day of each row's follow-up
   * @param outcome 0 where censored, otherwise the number of the kind of event
   * @return these counts
   * @throws InvalidFollowUpException if a number is out of its range
   * @throws IllegalArgumentException if the columns are not equally long
   * @throws ArithmeticException if a group's records would exceed 2^53
   */
  public FollowUpDays addAll(int[] group, int[] day, int[] outcome) {
    if (group.length != day.length || outcome.length != day.length) {
      throw new IllegalArgumentException("columns must be equally long");
    }
    int last = -1;
    for (int i = 0; i < day.length; i++) {
      check(i, group[i], day[i], outcome[i]);
      last = Math.max(last, day[i]);
    }
    long[][] counts = new long[exits.length][last + 1];
    int width = outcomes + 1;
    for (int i = 0; i < day.length; i++) {
      counts[group[i] * width + outcome[i]][day[i]]++;
    }
    for (int row = 0; row < counts.length; row++) {
      addRecords(row / width, Arrays.stream(counts[row]).sum());
      addRow(exits, row, counts[row]);
    }
    return this;
  }

  /**
   * Adds the counts of another.
   *
   * @param other the counts to add, which stay as they are
   * @return these counts
   * @throws IllegalArgumentException if the other has other groups or kinds of event
   * @throws ArithmeticException if a group's records would exceed 2^53
   */
  public FollowUpDays combine(FollowUpDays other) {
    if (groups != other.groups || outcomes != other.outcomes) {
      throw new IllegalArgumentException("both must have the same groups and kinds of event");
    }
    for (int group = 0; group < groups; group++) {
      addRecords(group, other.records[group]);
      missing[group] = Math.addExact(missing[group], other.missing[group]);
      addRow(entries, group, other.entries[group]);
    }
    for (int row = 0; row < exits.length; row++) {
      addRow(exits, row, other.exits[row]);
    }
    return this;
  }

  @Override
  public int groups() {
    return groups;
  }

  @Override
  public int outcomes() {
    return outcomes;
  }

  @Override
  public long records(int group) {
    return records[group];
  }

  @Override
  public long missing(int group) {
    return missing[group];
  }

  @Override
  public FollowUpDays ungrouped() {
    FollowUpDays all = new FollowUpDays(1, outcomes);
    for (int group = 0; group < groups; group++) {
      all.addRecords(0, records[group]);
      all.missing[0] = Math.addExact(all.missing[0], missing[group]);
      all.addRow(all.entries, 0, entries[group]);
      for (int outcome = 0; outcome <= outcomes; outcome++) {
        all.addRow(all.exits, outcome, exits[row(group, outcome)]);
      }
    }
    return all;
  }

  @Override
  public FollowUpDays onlyOutcome(int outcome) {
    checkedOutcome(outcome);
    FollowUpDays only = new FollowUpDays(groups, 1);
    for (int group = 0; group < groups; group++) {
      only.addRecords(group, records[group]);
      only.missing[group] = missing[group];
      only.addRow(only.entries, group, entries[group]);
      for (int any = 0; any <= outcomes; any++) {
        only.addRow(only.exits, only.row(group, any == outcome ? 1 : 0), exits[row(group, any)]);
      }
    }
    return only;
  }

  @Override
  RiskTable riskTable() {
    return DayRiskBuilder.of(this);
  }

  /** Who left a group with an outcome, by day; days beyond the array have nobody. */
  long[] exits(int group, int outcome) {
    return exits[row(group, outcome)];
  }

  /** Who entered a group late, by day; days beyond the array have nobody. */
  long[] entries(int group) {
    return entries[group];
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof FollowUpDays other
        && groups == other.groups
        && outcomes == other.outcomes
        && Arrays.equals(records, other.records)
        && Arrays.equals(missing, other.missing)
        && Arrays.deepEquals(exits, other.exits)
        && Arrays.deepEquals(entries, other.entries);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(records) + 31 * Arrays.deepHashCode(exits);
  }

  @Override
  public String toString() {
    return Arrays.stream(records).sum() + " records in " + groups + " groups";
  }

  private int row(int group, int outcome) {
    return group * (outcomes + 1) + outcome;
  }

  private void check(int index, int group, int day, int outcome) {
    checkGroup(index, group);
    if (day < 0 || day > LAST_DAY) {
      throw new InvalidFollowUpException(
          index, day < 0 ? FollowUpFault.TIME_NEGATIVE : FollowUpFault.DAY_TOO_LATE);
    }
    if (outcome < 0 || outcome > outcomes) {
      throw new InvalidFollowUpException(index, FollowUpFault.OUTCOME_UNKNOWN);
    }
  }

  private void checkGroup(int index, int group) {
    if (group < 0 || group >= groups) {
      throw new InvalidFollowUpException(index, FollowUpFault.GROUP_UNKNOWN);
    }
  }

  private void addRecords(int group, long people) {
    if (people < 0) {
      throw new IllegalArgumentException("people must not be negative");
    }
    if (people > LARGEST_COUNT - records[group]) {
      throw new ArithmeticException("records must not exceed 2^53");
    }
    records[group] += people;
  }

  /**
   * Adds to a row that is just as long as its last count: so that equal counts are equal arrays.
   */
  private static void count(long[][] rows, int row, int day, long people) {
    if (people == 0) {
      return;
    }
    if (day >= rows[row].length) {
      rows[row] = Arrays.copyOf(rows[row], day + 1);
    }
    rows[row][day] += people;
  }

  private void addRow(long[][] rows, int row, long[] counts) {
    int length = counts.length;
    while (length > 0 && counts[length - 1] == 0) {
      length--;
    }
    if (length > rows[row].length) {
      rows[row] = Arrays.copyOf(rows[row], length);
    }
    for (int day = 0; day < length; day++) {
      rows[row][day] += counts[day];
    }
  }
}
