// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Arrays;

/**
 * A risk table over sorted times, one column for each group and outcome: counting needs no more
 * than the columns' heads, so that nothing is attached to a time while it is sorted.
 */
final class SortedRisk extends RiskTable {

  private final double[][][] exits;
  private final double[][] entries;
  private final boolean independent;

  /**
   * A table of sorted times.
   *
   * @param exits the times at which people leave, by group and outcome, each column in order
   * @param entries the times of late entry, in order, by group
   * @param independent whether each record is an independent person
   */
  SortedRisk(
      double[][][] exits, double[][] entries, long[] records, long[] missing, boolean independent) {
    super(records, missing);
    this.exits = exits;
    this.entries = entries;
    this.independent = independent;
  }

  @Override
  int outcomes() {
    return exits[0].length - 1;
  }

  @Override
  boolean hasEntries() {
    return Arrays.stream(entries).anyMatch(column -> column.length > 0);
  }

  @Override
  boolean isCounted() {
    return independent;
  }

  @Override
  RiskSets riskSets() {
    return new Cursor();
  }

  @Override
  RiskTable only(int group) {
    return new SortedRisk(
        new double[][][] {exits[group]},
        new double[][] {entries[group]},
        new long[] {records(group)},
        new long[] {missing(group)},
        independent);
  }

  @Override
  double atRisk(int group, double time) {
    int count = 0;
    for (double[] column : exits[group]) {
      count += column.length - Ascending.countBelow(column, time);
    }
    double[] late = entries[group];
    return count - (late.length - Ascending.countBelow(late, time));
  }

  @Override
  double exitFrom(int group, double time) {
    double next = Double.POSITIVE_INFINITY;
    for (double[] column : exits[group]) {
      int position = Ascending.countBelow(column, time);
      if (position < column.length) {
        next = Math.min(next, column[position]);
      }
    }
    return next;
  }

  @Override
  int eventTimes(int group) {
    int count = 0;
    for (int outcome = 1; outcome < exits[group].length; outcome++) {
      double[] column = exits[group][outcome];
      for (int i = 0; i < column.length; i++) {
        if (i == 0 || column[i] != column[i - 1]) {
          count++;
        }
      }
    }
    return count;
  }

  @Override
  double lastExit(int group) {
    double last = Double.NEGATIVE_INFINITY;
    for (double[] column : exits[group]) {
      if (column.length > 0) {
        last = Math.max(last, column[column.length - 1]);
      }
    }
    return last;
  }

  private final class Cursor extends RiskSets {

    private final int[][] heads;
    private final int[] remaining;
    private final int[] entered;

    Cursor() {
      super(exits.length, SortedRisk.this.outcomes());
      heads = new int[exits.length][SortedRisk.this.outcomes() + 1];
      remaining = new int[exits.length];
      entered = new int[exits.length];
      for (int group = 0; group < exits.length; group++) {
        for (double[] column : exits[group]) {
          remaining[group] += column.length;
        }
      }
    }

    @Override
    boolean advance() {
      double next = nextTime();
      if (next == Double.POSITIVE_INFINITY) {
        return false;
      }
      time = next;
      for (int group = 0; group < heads.length; group++) {
        double[] late = entries[group];
        while (entered[group] < late.length && late[entered[group]] < next) {
          entered[group]++;
        }
        atRisk[group] = remaining[group] - (late.length - entered[group]);
        for (int outcome = 0; outcome < heads[group].length; outcome++) {
          int count = passed(group, outcome, next);
          leaving[group][outcome] = count;
          remaining[group] -= count;
        }
      }
      return true;
    }

    private double nextTime() {
      double next = Double.POSITIVE_INFINITY;
      for (int group = 0; group < heads.length; group++) {
        for (int outcome = 0; outcome < heads[group].length; outcome++) {
          int head = heads[group][outcome];
          double[] column = exits[group][outcome];
          if (head < column.length && column[head] < next) {
            next = column[head];
          }
        }
      }
      return next;
    }

    private int passed(int group, int outcome, double next) {
      double[] column = exits[group][outcome];
      int from = heads[group][outcome];
      int to = from;
      while (to < column.length && column[to] == next) {
        to++;
      }
      heads[group][outcome] = to;
      return to - from;
    }
  }
}
