// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import java.util.Arrays;

/**
 * Who is at risk when, by whole numbers instead of times.
 *
 * <p>The distinct event times of each stratum are the points, numbered stratum after stratum. An
 * observation is at risk from its first point to its last. Those that are never at risk are left
 * out; the others are ordered by their last point, the events first, so that a pass over them needs
 * neither search nor branch. Arrays are shared within the package and never written to.
 */
final class RiskSets {

  /** The time of each point. */
  final double[] time;

  /** The first point of each stratum, and the number of points at the end. */
  final int[] stratumStart;

  /** The code of each stratum, rising. */
  final int[] stratumCodes;

  /** The row of the data at each position. */
  final int[] order;

  /** The first point at which the observation at a position is at risk. */
  final int[] from;

  /** The positions whose last point is k start at {@code bucket[k]}. */
  final int[] bucket;

  /** How many events happen at each point; they are the first positions of its bucket. */
  final int[] deaths;

  /** The positions that enter after the first point of their stratum. */
  final int[] late;

  /** The weight of the observation at each position. */
  final double[] weight;

  /** The sum of the weights of the events at each point. */
  final double[] deathWeight;

  private RiskSets(
      double[] time,
      int[] stratumStart,
      int[] stratumCodes,
      int[] order,
      int[] from,
      int[] bucket,
      int[] deaths,
      int[] late,
      double[] weight) {
    this.time = time;
    this.stratumStart = stratumStart;
    this.stratumCodes = stratumCodes;
    this.order = order;
    this.from = from;
    this.bucket = bucket;
    this.deaths = deaths;
    this.late = late;
    this.weight = weight;
    this.deathWeight = new double[time.length];
    for (int k = 0; k < time.length; k++) {
      for (int i = bucket[k]; i < bucket[k] + deaths[k]; i++) {
        deathWeight[k] += weight[i];
      }
    }
  }

  /**
   * Returns the risk sets of some rows.
   *
   * @param strata the stratum of each row of the data, or no number if there is but one stratum
   * @param weights the weight of each row of the data, or no number if all weigh the same
   */
  static RiskSets of(EventTimes times, int[] rows, int[] strata, double[] weights) {
    int[] codes = codes(rows, strata);
    int[] place = places(rows, strata, codes);
    PointIndex[] indices = indices(times, rows, place, codes.length);
    int[] stratumStart = new int[codes.length + 1];
    for (int s = 0; s < codes.length; s++) {
      stratumStart[s + 1] = stratumStart[s] + indices[s].points().length;
    }
    int points = stratumStart[codes.length];
    double[] time = new double[points];
    for (int s = 0; s < codes.length; s++) {
      double[] own = indices[s].points();
      System.arraycopy(own, 0, time, stratumStart[s], own.length);
    }

    int[] first = new int[rows.length];
    int[] key = new int[rows.length];
    int[] counts = new int[2 * points + 1];
    boolean delayed = times.hasStarts();
    for (int i = 0; i < rows.length; i++) {
      int s = place.length == 0 ? 0 : place[i];
      int from = delayed ? indices[s].countAtMost(times.start(rows[i])) : 0;
      int to = indices[s].countAtMost(times.stop(rows[i]));
      first[i] = stratumStart[s] + from;
      key[i] = to == from ? -1 : 2 * (stratumStart[s] + to - 1) + (times.event(rows[i]) ? 0 : 1);
      if (key[i] >= 0) {
        counts[key[i] + 1]++;
      }
    }
    int[] bucket = new int[points + 1];
    int[] deaths = new int[points];
    for (int k = 0; k < points; k++) {
      deaths[k] = counts[2 * k + 1];
      bucket[k + 1] = bucket[k] + deaths[k] + counts[2 * k + 2];
    }
    for (int c = 1; c < counts.length; c++) {
      counts[c] += counts[c - 1];
    }
    int atRisk = bucket[points];
    int[] order = new int[atRisk];
    int[] from = new int[atRisk];
    double[] weight = new double[atRisk];
    int lateCount = 0;
    for (int i = 0; i < rows.length; i++) {
      if (key[i] >= 0) {
        int position = counts[key[i]]++;
        order[position] = rows[i];
        from[position] = first[i];
        weight[position] = weights.length == 0 ? 1 : weights[rows[i]];
        int s = place.length == 0 ? 0 : place[i];
        lateCount += first[i] > stratumStart[s] ? 1 : 0;
      }
    }
    int[] late = late(stratumStart, bucket, from, lateCount);
    return new RiskSets(time, stratumStart, codes, order, from, bucket, deaths, late, weight);
  }

  int points() {
    return time.length;
  }

  int positions() {
    return order.length;
  }

  int strata() {
    return stratumCodes.length;
  }

  private static int[] late(int[] stratumStart, int[] bucket, int[] from, int lateCount) {
    int[] late = new int[lateCount];
    int filled = 0;
    for (int s = 0; s + 1 < stratumStart.length && filled < lateCount; s++) {
      for (int i = bucket[stratumStart[s]]; i < bucket[stratumStart[s + 1]]; i++) {
        if (from[i] > stratumStart[s]) {
          late[filled++] = i;
        }
      }
    }
    return late;
  }

  private static int[] codes(int[] rows, int[] strata) {
    if (strata.length == 0) {
      return new int[1];
    }
    int[] codes = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      codes[i] = strata[rows[i]];
    }
    Arrays.sort(codes);
    int distinct = 0;
    for (int i = 0; i < codes.length; i++) {
      if (i == 0 || codes[i] != codes[i - 1]) {
        codes[distinct++] = codes[i];
      }
    }
    return Arrays.copyOf(codes, distinct);
  }

  private static int[] places(int[] rows, int[] strata, int[] codes) {
    if (codes.length < 2) {
      return new int[0];
    }
    int[] place = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      place[i] = Arrays.binarySearch(codes, strata[rows[i]]);
    }
    return place;
  }

  private static PointIndex[] indices(EventTimes times, int[] rows, int[] place, int strata) {
    int[] events = new int[strata];
    for (int i = 0; i < rows.length; i++) {
      if (times.event(rows[i])) {
        events[place.length == 0 ? 0 : place[i]]++;
      }
    }
    double[][] eventTimes = new double[strata][];
    for (int s = 0; s < strata; s++) {
      eventTimes[s] = new double[events[s]];
      events[s] = 0;
    }
    for (int i = 0; i < rows.length; i++) {
      if (times.event(rows[i])) {
        int s = place.length == 0 ? 0 : place[i];
        eventTimes[s][events[s]++] = times.stop(rows[i]);
      }
    }
    PointIndex[] indices = new PointIndex[strata];
    for (int s = 0; s < strata; s++) {
      indices[s] = PointIndex.of(eventTimes[s]);
    }
    return indices;
  }
}
