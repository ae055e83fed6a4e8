// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of a concordance, counted in one pass backward in time for the events and one forward
 * for those whom they are compared with, each with a tree of weights by predictor. Time grows with
 * n log n.
 *
 * <p>Each observation gathers the weight of its pairs of each sort, which is the derivative of the
 * counts by its own weight and so gives the jackknife.
 */
final class ConcordanceCount {

  private final CoxFit fit;
  private final double[] predictors;
  private final int[] ranks;
  private final double[] weight;
  private final double[] concordant;
  private final double[] discordant;
  private final double[] tied;
  private int levels;

  private ConcordanceCount(CoxFit fit, double[] predictors) {
    this.fit = fit;
    this.predictors = predictors;
    int n = predictors.length;
    this.ranks = new int[n];
    this.weight = new double[n];
    for (int i = 0; i < n; i++) {
      weight[i] = fit.regression.weights.length == 0 ? 1 : fit.regression.weights[fit.rows[i]];
    }
    this.concordant = new double[n];
    this.discordant = new double[n];
    this.tied = new double[n];
  }

  static Answer<Concordance> of(CoxFit fit) {
    ConcordanceCount count = new ConcordanceCount(fit, new CoxModel(fit).linearPredictors());
    List<Concordance.Pairs> strata = new ArrayList<>();
    for (int[] members : count.strata()) {
      strata.add(count.count(members));
    }
    return count.concluded(new Concordance(0.5, 0, strata));
  }

  private Answer<Concordance> concluded(Concordance counted) {
    Concordance.Pairs pairs = counted.pairs();
    double all = pairs.concordant() + pairs.discordant() + pairs.tiedPredictor();
    if (!(all > 0)) {
      return Answer.notEstimable(Obstacle.NO_PAIRS);
    }
    double somers = (pairs.concordant() - pairs.discordant()) / all;
    double[] influence = new double[ranks.length];
    for (int i = 0; i < influence.length; i++) {
      double own = concordant[i] + discordant[i] + tied[i];
      influence[i] = weight[i] * (concordant[i] - discordant[i] - somers * own) / all;
    }
    double variance = 0;
    for (double sum : clustered(influence)) {
      variance += sum * sum;
    }
    return Answer.of(new Concordance((somers + 1) / 2, Math.sqrt(variance) / 2, counted.strata()));
  }

  private Concordance.Pairs count(int[] members) {
    EventTimes times = fit.regression.times;
    int[] byStop = sorted(members, false);
    int[] byStart = times.hasStarts() ? sorted(members, true) : new int[0];
    double[] sums = new double[5];
    rank(members);
    WeightTree atRisk = new WeightTree(levels);
    WeightTree dying = new WeightTree(levels);
    int entering = byStart.length;
    for (int end = byStop.length; end > 0; ) {
      int first = sameStop(byStop, end);
      double time = times.stop(fit.rows[byStop[first]]);
      while (entering > 0 && times.start(fit.rows[byStart[entering - 1]]) >= time) {
        int left = byStart[--entering];
        atRisk.add(ranks[left], -weight[left]);
      }
      addAll(atRisk, byStop, first, end, false);
      for (int p = first; p < end; p++) {
        int i = byStop[p];
        if (times.event(fit.rows[i])) {
          double lower = atRisk.below(ranks[i]);
          double equal = atRisk.below(ranks[i] + 1) - lower;
          double higher = atRisk.total() - lower - equal;
          concordant[i] += lower;
          discordant[i] += higher;
          tied[i] += equal;
          sums[0] += weight[i] * lower;
          sums[1] += weight[i] * higher;
          sums[2] += weight[i] * equal;
          double same = dying.below(ranks[i] + 1) - dying.below(ranks[i]);
          sums[3] += weight[i] * (dying.total() - same);
          sums[4] += weight[i] * same;
          dying.add(ranks[i], weight[i]);
        }
      }
      for (int p = first; p < end; p++) {
        if (times.event(fit.rows[byStop[p]])) {
          dying.add(ranks[byStop[p]], -weight[byStop[p]]);
        }
      }
      addAll(atRisk, byStop, first, end, true);
      end = first;
    }
    countCompared(byStop, byStart);
    return new Concordance.Pairs(sums[0], sums[1], sums[2], sums[3], sums[4]);
  }

  /** Gives each observation the weight of the events that it is compared with. */
  private void countCompared(int[] byStop, int[] byStart) {
    EventTimes times = fit.regression.times;
    WeightTree events = new WeightTree(levels);
    int started = 0;
    for (int first = 0; first < byStop.length; ) {
      double time = times.stop(fit.rows[byStop[first]]);
      int end = first;
      while (end < byStop.length && times.stop(fit.rows[byStop[end]]) == time) {
        end++;
      }
      while (started < byStart.length && times.start(fit.rows[byStart[started]]) < time) {
        compare(events, byStart[started++], -1);
      }
      for (int p = first; p < end; p++) {
        if (times.event(fit.rows[byStop[p]])) {
          compare(events, byStop[p], 1);
        }
      }
      addAll(events, byStop, first, end, true);
      for (int p = first; p < end; p++) {
        if (!times.event(fit.rows[byStop[p]])) {
          compare(events, byStop[p], 1);
        }
      }
      first = end;
    }
  }

  private void compare(WeightTree events, int i, int sign) {
    double lower = events.below(ranks[i]);
    double equal = events.below(ranks[i] + 1) - lower;
    concordant[i] += sign * (events.total() - lower - equal);
    discordant[i] += sign * lower;
    tied[i] += sign * equal;
  }

  private void addAll(WeightTree tree, int[] order, int first, int end, boolean events) {
    for (int p = first; p < end; p++) {
      if (fit.regression.times.event(fit.rows[order[p]]) == events) {
        tree.add(ranks[order[p]], weight[order[p]]);
      }
    }
  }

  private void rank(int[] members) {
    double[] distinct = new double[members.length];
    for (int m = 0; m < members.length; m++) {
      distinct[m] = predictors[members[m]];
    }
    distinct = Arrays.stream(distinct).sorted().distinct().toArray();
    levels = distinct.length;
    for (int i : members) {
      ranks[i] = Arrays.binarySearch(distinct, predictors[i]);
    }
  }

  private int sameStop(int[] order, int end) {
    EventTimes times = fit.regression.times;
    int first = end - 1;
    while (first > 0
        && times.stop(fit.rows[order[first - 1]]) == times.stop(fit.rows[order[end - 1]])) {
      first--;
    }
    return first;
  }

  private int[] sorted(int[] members, boolean byStart) {
    EventTimes times = fit.regression.times;
    double[] keys = new double[members.length];
    for (int m = 0; m < keys.length; m++) {
      int row = fit.rows[members[m]];
      keys[m] = byStart ? times.start(row) : times.stop(row);
    }
    int[] order = SortedOrder.of(keys);
    for (int m = 0; m < order.length; m++) {
      order[m] = members[order[m]];
    }
    return order;
  }

  private List<int[]> strata() {
    int[] codes = fit.sums.sets.stratumCodes;
    int[] given = fit.regression.strata;
    int[][] members = new int[codes.length][ranks.length / codes.length + 1];
    int[] counts = new int[codes.length];
    for (int i = 0; i < ranks.length; i++) {
      int s = given.length == 0 ? 0 : Arrays.binarySearch(codes, given[fit.rows[i]]);
      if (counts[s] == members[s].length) {
        members[s] = Arrays.copyOf(members[s], 2 * counts[s]);
      }
      members[s][counts[s]++] = i;
    }
    List<int[]> strata = new ArrayList<>();
    for (int s = 0; s < codes.length; s++) {
      strata.add(Arrays.copyOf(members[s], counts[s]));
    }
    return strata;
  }

  private double[] clustered(double[] influence) {
    int[] clusters = fit.regression.clusters;
    if (clusters.length == 0) {
      return influence;
    }
    int[] distinct = Arrays.stream(clusters).sorted().distinct().toArray();
    double[] sums = new double[distinct.length];
    for (int i = 0; i < influence.length; i++) {
      sums[Arrays.binarySearch(distinct, clusters[fit.rows[i]])] += influence[i];
    }
    return sums;
  }
}
