// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Arrays;

/**
 * The infinitesimal jackknife along a curve: at each event time, the sum over clusters of the
 * square of what a cluster's weight does to the curve (T. M. Therneau and P. M. Grambsch, Modeling
 * Survival Data, 2000, 7.2). A record without a cluster is one by itself.
 */
final class RowInfluence {

  private static final int HAZARD = 0;

  private final GrowingColumn survivalVariance;
  private final GrowingColumn sumVariance;

  private RowInfluence(int room) {
    survivalVariance = new GrowingColumn(room);
    sumVariance = new GrowingColumn(room);
  }

  /** The influence on survival and on the cumulative hazard of any event. */
  static RowInfluence ofHazard(FollowUpTimes rows) {
    return of(rows, HAZARD);
  }

  /** The influence on survival and on the cumulative incidence of one kind of event. */
  static RowInfluence ofIncidence(FollowUpTimes rows, int outcome) {
    return of(rows, outcome);
  }

  /** By event time, the variance of the logarithm of survival. */
  double[] survivalVariance() {
    return survivalVariance.toArray();
  }

  /** By event time, the variance of the cumulative hazard or incidence. */
  double[] sumVariance() {
    return sumVariance.toArray();
  }

  private static RowInfluence of(FollowUpTimes rows, int outcome) {
    double[] times = Ascending.distinct(rows.exits());
    RowInfluence result = new RowInfluence(times.length);
    RowOrder order = new RowOrder(rows, times);
    int[] clusters = clusters(rows);
    ClusterInfluence influence = new ClusterInfluence(rows.rows());
    RiskSets sets = WeightedRiskBuilder.of(rows).riskSets();
    double share = 1;
    for (int rank = 0; sets.advance(); rank++) {
      for (int at = order.entryStart(rank); at < order.entryStart(rank + 1); at++) {
        int row = order.entered(at);
        influence.change(clusters[row], 0, 0, rows.weight(row));
      }
      double people = sets.atRisk[0];
      double dead = sets.events(0);
      double own = outcome == HAZARD ? dead : sets.leaving[0][outcome];
      double before = outcome == HAZARD ? 1 : share;
      double lossOfSurvival = dead < people ? 1 / (people - dead) : 0;
      if (dead > 0) {
        influence.pass(
            outcome == HAZARD ? 0 : before * own / people,
            -before * own / people / people,
            dead / people * lossOfSurvival);
        share *= (people - dead) / people;
      }
      for (int at = order.exitStart(rank); at < order.exitStart(rank + 1); at++) {
        int row = order.left(at);
        double weight = rows.weight(row);
        boolean event = rows.outcome(row) > 0 && weight > 0;
        boolean counts = event && (outcome == HAZARD || rows.outcome(row) == outcome);
        influence.change(
            clusters[row],
            event ? -weight * lossOfSurvival : 0,
            counts ? weight * before / people : 0,
            -weight);
      }
      if (dead > 0) {
        result.survivalVariance.add(influence.survivalVariance());
        result.sumVariance.add(influence.sumVariance());
      }
    }
    return result;
  }

  /** The clusters, numbered from 0; each record by itself if there are none. */
  private static int[] clusters(FollowUpTimes rows) {
    int[] numbers = new int[rows.rows()];
    Arrays.setAll(numbers, row -> rows.hasClusters() ? rows.cluster(row) : row);
    int[] distinct = Arrays.stream(numbers).sorted().distinct().toArray();
    Arrays.setAll(numbers, row -> Arrays.binarySearch(distinct, numbers[row]));
    return numbers;
  }
}
