// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Arrays;

/** A risk table that holds a number for each time, group and outcome: for days and for weights. */
final class TabulatedRisk extends RiskTable {

  private static final double ROUNDING = 1e-12;

  private final double[] times;
  private final double[][][] leaving;
  private final double[][] remaining;
  private final double[][] entryTimes;
  private final double[][] entering;
  private final boolean counted;

  private TabulatedRisk(TabulatedRisk all, int group) {
    super(new long[] {all.records(group)}, new long[] {all.missing(group)});
    times = all.times;
    leaving = new double[][][] {all.leaving[group]};
    remaining = new double[][] {all.remaining[group]};
    entryTimes = new double[][] {all.entryTimes[group]};
    entering = new double[][] {all.entering[group]};
    counted = all.counted;
  }

  /**
   * A table of what was counted, or else weighted.
   *
   * @param times the times at which anybody leaves, in order
   * @param leaving who leaves, by group, outcome and time
   * @param entryTimes the times of late entry, in order, by group
   * @param entries who enters then
   */
  TabulatedRisk(
      double[] times,
      double[][][] leaving,
      double[][] entryTimes,
      double[][] entries,
      long[] records,
      long[] missing,
      boolean counted) {
    super(records, missing);
    this.times = times;
    this.leaving = leaving;
    this.entryTimes = entryTimes;
    this.counted = counted;
    int groups = leaving.length;
    remaining = new double[groups][];
    entering = new double[groups][];
    for (int group = 0; group < groups; group++) {
      remaining[group] = sumsFromTheEnd(times.length, leaving[group]);
      entering[group] = sumsFromTheEnd(entries[group].length, new double[][] {entries[group]});
    }
  }

  @Override
  RiskTable only(int group) {
    return new TabulatedRisk(this, group);
  }

  @Override
  int outcomes() {
    return leaving[0].length - 1;
  }

  @Override
  boolean hasEntries() {
    return Arrays.stream(entryTimes).anyMatch(column -> column.length > 0);
  }

  @Override
  boolean isCounted() {
    return counted;
  }

  @Override
  RiskSets riskSets() {
    return new RiskSets(groups(), outcomes()) {
      private int position = -1;

      @Override
      boolean advance() {
        position++;
        if (position == times.length) {
          return false;
        }
        time = times[position];
        for (int group = 0; group < atRisk.length; group++) {
          double leavers = 0;
          for (int outcome = 0; outcome < leaving[group].length; outcome++) {
            double count = TabulatedRisk.this.leaving[group][outcome][position];
            leaving[group][outcome] = count;
            leavers += count;
          }
          atRisk[group] = atLeast(leavers, TabulatedRisk.this.atRisk(group, time));
        }
        return true;
      }
    };
  }

  @Override
  double atRisk(int group, double time) {
    return remaining[group][Ascending.countBelow(times, time)]
        - entering[group][Ascending.countBelow(entryTimes[group], time)];
  }

  @Override
  double exitFrom(int group, double time) {
    for (int i = Ascending.countBelow(times, time); i < times.length; i++) {
      if (remaining[group][i] != remaining[group][i + 1]) {
        return times[i];
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  @Override
  int eventTimes(int group) {
    return times.length;
  }

  @Override
  double lastExit(int group) {
    for (int i = times.length - 1; i >= 0; i--) {
      if (remaining[group][i] > 0) {
        return times[i];
      }
    }
    return Double.NEGATIVE_INFINITY;
  }

  /** Sums of weights are rounded, so that the last at risk may differ from who leaves. */
  private double atLeast(double leavers, double sum) {
    return counted || sum > leavers * (1 + ROUNDING) ? sum : leavers;
  }

  private static double[] sumsFromTheEnd(int size, double[][] columns) {
    double[] sums = new double[size + 1];
    for (int i = size - 1; i >= 0; i--) {
      sums[i] = sums[i + 1];
      for (double[] column : columns) {
        sums[i] += column[i];
      }
    }
    return sums;
  }
}
