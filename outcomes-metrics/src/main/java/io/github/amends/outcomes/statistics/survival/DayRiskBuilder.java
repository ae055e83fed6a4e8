// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Arrays;

/** The way from counts by day to a table of the days on which anybody left. */
final class DayRiskBuilder {

  private DayRiskBuilder() {}

  static TabulatedRisk of(FollowUpDays days) {
    int groups = days.groups();
    int[] exitDays = exitDays(days);
    double[][][] leaving = new double[groups][days.outcomes() + 1][];
    double[][] entryTimes = new double[groups][];
    double[][] entering = new double[groups][];
    long[] records = new long[groups];
    long[] missing = new long[groups];
    for (int group = 0; group < groups; group++) {
      for (int outcome = 0; outcome <= days.outcomes(); outcome++) {
        leaving[group][outcome] = counts(days.exits(group, outcome), exitDays);
      }
      int[] entryDays = daysWith(days.entries(group));
      entryTimes[group] = Arrays.stream(entryDays).asDoubleStream().toArray();
      entering[group] = counts(days.entries(group), entryDays);
      records[group] = days.records(group);
      missing[group] = days.missing(group);
    }
    double[] times = Arrays.stream(exitDays).asDoubleStream().toArray();
    return new TabulatedRisk(times, leaving, entryTimes, entering, records, missing, true);
  }

  private static int[] exitDays(FollowUpDays days) {
    long[] any = {};
    for (int group = 0; group < days.groups(); group++) {
      for (int outcome = 0; outcome <= days.outcomes(); outcome++) {
        long[] column = days.exits(group, outcome);
        if (column.length > any.length) {
          any = Arrays.copyOf(any, column.length);
        }
        for (int day = 0; day < column.length; day++) {
          any[day] |= column[day];
        }
      }
    }
    return daysWith(any);
  }

  private static int[] daysWith(long[] counts) {
    int[] days = new int[counts.length];
    int size = 0;
    for (int day = 0; day < counts.length; day++) {
      if (counts[day] != 0) {
        days[size] = day;
        size++;
      }
    }
    return Arrays.copyOf(days, size);
  }

  private static double[] counts(long[] byDay, int[] days) {
    return Arrays.stream(days)
        .mapToDouble(day -> day < byDay.length ? byDay[day] : 0)
        .toArray();
  }
}
