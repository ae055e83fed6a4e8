// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Arrays;

/**
 * The sums of Gray's test over the event times of one stratum, in the notation of his paper as far
 * as it goes: for group k, S is the share without any event, F the cumulative incidence, and R = y
 * / S.
 *
 * <p>The score of a group is a sum of integrals with respect to the martingales of both kinds of
 * event in every group. Its variance needs the integrand at each time with the weight that later
 * times will still add; since that weight is common to all earlier times, {@code passed} collects
 * it, and the sums {@code squares} and {@code products} are completed at the end.
 */
final class GraySums {

  private final int groups;
  private final int outcome;
  private final double rho;
  private final double[] scores;
  private final double[][] variance;

  private final double[] shareBefore;
  private final double[] share;
  private final double[] incidenceBefore;
  private final double[] incidence;
  private final double[] others;
  private final double[][] passed;
  private final double[][] products;
  private final double[] squares;
  private double pooledBefore;

  /** The sums of a stratum, which are added to scores and variance. */
  GraySums(int groups, int outcome, double rho, double[] scores, double[][] variance) {
    this.groups = groups;
    this.outcome = outcome;
    this.rho = rho;
    this.scores = scores;
    this.variance = variance;
    shareBefore = ones(groups);
    share = ones(groups);
    incidenceBefore = new double[groups];
    incidence = new double[groups];
    others = new double[groups];
    passed = new double[groups][groups];
    products = new double[groups][groups];
    squares = new double[groups];
  }

  void add(RiskSets sets) {
    while (sets.advance()) {
      double own = 0;
      double other = 0;
      for (int group = 0; group < groups; group++) {
        double ofGroup = own(sets, group);
        others[group] = sets.events(group) - ofGroup;
        own += ofGroup;
        other += others[group];
      }
      if (own + other > 0) {
        pass(sets, own);
      }
    }
    complete();
  }

  private void pass(RiskSets sets, double own) {
    double total = 0;
    double adjusted = 0;
    for (int group = 0; group < groups; group++) {
      double people = sets.atRisk[group];
      if (people > 0) {
        share[group] = shareBefore[group] * ((people - sets.events(group)) / people);
        incidence[group] = incidenceBefore[group] + shareBefore[group] * own(sets, group) / people;
        double ratio = people / shareBefore[group];
        total += ratio;
        adjusted += ratio * (1 - incidenceBefore[group]);
      }
    }
    double pooled = pooledBefore + own / total;
    if (own > 0) {
      addOwn(sets, own, total, adjusted, pooled);
    }
    addOthers(sets, pooled);
    pooledBefore = pooled;
    System.arraycopy(share, 0, shareBefore, 0, groups);
    System.arraycopy(incidence, 0, incidenceBefore, 0, groups);
  }

  private void addOwn(RiskSets sets, double own, double total, double adjusted, double pooled) {
    double weight = Math.pow(1 - pooledBefore, rho);
    double[][] now = new double[groups][groups];
    for (int i = 0; i < groups; i++) {
      double ratio = ratio(sets, i);
      scores[i] += weight * (own(sets, i) - own * ratio * (1 - incidenceBefore[i]) / adjusted);
      for (int j = 0; j < groups; j++) {
        now[i][j] = weight * ratio * ((i == j ? 1 : 0) - ratio(sets, j) / total);
        passed[i][j] += now[i][j] * own / (total * (1 - pooledBefore));
      }
    }
    for (int k = 0; k < groups; k++) {
      if (sets.atRisk[k] > 0) {
        double slope = share[k] > 0 ? 1 - (1 - pooled) / share[k] : 1;
        double ties = own > 1 ? 1 - (own - 1) / (total * shareBefore[k] - 1) : 1;
        double spread = ties * shareBefore[k] * own / (total * sets.atRisk[k]);
        addSquares(k, now, slope, spread);
      }
    }
  }

  private void addOthers(RiskSets sets, double pooled) {
    double[][] none = new double[groups][groups];
    for (int k = 0; k < groups; k++) {
      double people = sets.atRisk[k];
      if (people > 0 && share[k] > 0 && others[k] > 0) {
        double slope = -(1 - pooled) / share[k];
        double ties = others[k] > 1 ? 1 - (others[k] - 1) / (people - 1) : 1;
        double spread = ties * (shareBefore[k] / people) * (shareBefore[k] / people) * others[k];
        addSquares(k, none, slope, spread);
      }
    }
  }

  /** The integrand of score i in group k is now + slope times what is still to pass. */
  private void addSquares(int k, double[][] now, double slope, double spread) {
    squares[k] += slope * slope * spread;
    for (int i = 0; i < groups; i++) {
      double one = now[i][k] - slope * passed[i][k];
      products[i][k] += one * slope * spread;
      for (int j = 0; j < groups; j++) {
        variance[i][j] += one * (now[j][k] - slope * passed[j][k]) * spread;
      }
    }
  }

  private void complete() {
    for (int i = 0; i < groups; i++) {
      for (int j = 0; j < groups; j++) {
        for (int k = 0; k < groups; k++) {
          variance[i][j] += passed[i][k] * passed[j][k] * squares[k]
              + passed[i][k] * products[j][k]
              + passed[j][k] * products[i][k];
        }
      }
    }
  }

  private double own(RiskSets sets, int group) {
    double[] leaving = sets.leaving[group];
    return outcome < leaving.length ? leaving[outcome] : 0;
  }

  private double ratio(RiskSets sets, int group) {
    return sets.atRisk[group] > 0 ? sets.atRisk[group] / shareBefore[group] : 0;
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }
}
