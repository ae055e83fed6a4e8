// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import java.util.Arrays;

/**
 * The risk sets of a subdistribution: who leaves them at which of the cause's distinct times, and
 * with what weight those of other causes stay. Arrays are shared within the package and never
 * written to.
 */
final class SubdistributionSets {

  /** What ended a watch: the cause itself. */
  static final byte CAUSE = 1;

  /** What ended a watch: another cause. */
  static final byte OTHER = 2;

  /** The distinct times of the cause, rising. */
  final double[] time;

  /** How many events of the cause happen at each. */
  final int[] deaths;

  /** The time of each row. */
  final double[] stop;

  /** What ended the watch of each row; 0 for censoring. */
  final byte[] end;

  /** How many of the cause's times are at or before the time of each row. */
  final int[] until;

  /** The place of each row's group of censoring. */
  final int[] group;

  /** How many groups there are. */
  final int groups;

  /** The chance G(x-) of each row to be watched until its time. */
  final double[] watched;

  /** The chance G(t-) of each group to be watched until each of the cause's times. */
  final double[][] watchedAtPoints;

  private SubdistributionSets(FineGrayRegression regression, int[] rows) {
    int n = rows.length;
    this.stop = new double[n];
    this.end = new byte[n];
    this.until = new int[n];
    this.group = new int[n];
    this.watched = new double[n];
    int[] codes = new int[1];
    if (regression.groups.length > 0) {
      codes = Arrays.stream(rows)
          .map(row -> regression.groups[row])
          .sorted()
          .distinct()
          .toArray();
    }
    this.groups = codes.length;
    int events = 0;
    for (int i = 0; i < n; i++) {
      int code = regression.causes[rows[i]];
      stop[i] = regression.times[rows[i]];
      if (code == regression.cause) {
        end[i] = CAUSE;
        events++;
      } else if (code != regression.censoringCode) {
        end[i] = OTHER;
      }
      group[i] = regression.groups.length == 0
          ? 0
          : Arrays.binarySearch(codes, regression.groups[rows[i]]);
    }
    double[] eventTimes = new double[events];
    int filled = 0;
    for (int i = 0; i < n; i++) {
      if (end[i] == CAUSE) {
        eventTimes[filled++] = stop[i];
      }
    }
    PointIndex index = PointIndex.of(eventTimes);
    this.time = index.points();
    this.deaths = new int[time.length];
    for (int i = 0; i < n; i++) {
      until[i] = index.countAtMost(stop[i]);
      if (end[i] == CAUSE) {
        deaths[until[i] - 1]++;
      }
    }
    this.watchedAtPoints = new double[groups][time.length];
    watch();
  }

  static SubdistributionSets of(FineGrayRegression regression, int[] rows) {
    return new SubdistributionSets(regression, rows);
  }

  int rows() {
    return stop.length;
  }

  int events() {
    int events = 0;
    for (int count : deaths) {
      events += count;
    }
    return events;
  }

  /** Estimates the chance to be watched: Kaplan-Meier of each group, just before each time. */
  private void watch() {
    int[] order = SortedOrder.of(stop);
    for (int g = 0; g < groups; g++) {
      int atRisk = 0;
      for (int one : group) {
        atRisk += one == g ? 1 : 0;
      }
      double chance = 1;
      int point = 0;
      for (int first = 0; first < order.length && atRisk > 0; ) {
        double now = stop[order[first]];
        while (point < time.length && time[point] <= now) {
          watchedAtPoints[g][point++] = chance;
        }
        int leaving = 0;
        int censored = 0;
        int next = first;
        for (; next < order.length && stop[order[next]] == now; next++) {
          int i = order[next];
          if (group[i] == g) {
            watched[i] = chance;
            leaving++;
            censored += end[i] == 0 ? 1 : 0;
          }
        }
        chance *= 1 - (double) censored / atRisk;
        atRisk -= leaving;
        first = next;
      }
    }
  }
}
