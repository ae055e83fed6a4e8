// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

/**
 * The middle of Fine and Gray's sandwich: the sum of (η + ψ)(η + ψ)' over rows. η is the score
 * residual, ψ what a row adds through the estimate of G: the integral of q(u) / Y(u) over its
 * martingale of censoring, Y(u) being how many of its group are still watched.
 */
final class SubdistributionVariance {

  private final SubdistributionLikelihood at;
  private final SubdistributionSets sets;
  private final int size;
  private final double[][] influence;
  private final double[][] weightedHazard;
  private final double[][][] weightedMoments;

  private SubdistributionVariance(SubdistributionLikelihood at) {
    this.at = at;
    this.sets = at.sets;
    this.size = at.columns.length;
    this.influence = new double[size][sets.rows()];
    this.weightedHazard = new double[sets.groups][];
    this.weightedMoments = new double[sets.groups][size][];
    addScores();
    addCensoring();
  }

  static double[] of(SubdistributionLikelihood at) {
    SubdistributionVariance variance = new SubdistributionVariance(at);
    int size = variance.size;
    double[] middle = new double[size * size];
    for (int a = 0; a < size; a++) {
      for (int b = a; b < size; b++) {
        double sum = 0;
        for (int i = 0; i < variance.sets.rows(); i++) {
          sum += variance.influence[a][i] * variance.influence[b][i];
        }
        middle[a * size + b] = sum;
        middle[b * size + a] = sum;
      }
    }
    return middle;
  }

  private void addScores() {
    double[] moments = new double[sets.rows()];
    for (int g = 0; g < sets.groups; g++) {
      weightedHazard[g] = SubdistributionLikelihood.cumulative(at.hazard, sets.watchedAtPoints[g]);
    }
    for (int j = 0; j < size; j++) {
      double[] steps = new double[at.hazard.length];
      for (int k = 0; k < steps.length; k++) {
        steps[k] = at.hazard[k] * at.moments[j][k] / at.total[k];
      }
      for (int g = 0; g < sets.groups; g++) {
        weightedMoments[g][j] =
            SubdistributionLikelihood.cumulative(steps, sets.watchedAtPoints[g]);
      }
      at.gather(steps, moments);
      for (int i = 0; i < moments.length; i++) {
        double x = at.columns[j][i];
        influence[j][i] = at.risk[i] * moments[i] - x * at.gathered[i];
        if (sets.end[i] == SubdistributionSets.CAUSE) {
          int k = sets.until[i] - 1;
          influence[j][i] += x - at.moments[j][k] / at.total[k];
        }
      }
    }
  }

  private void addCensoring() {
    int[] order = SortedOrder.of(sets.stop);
    int[] watched = new int[sets.groups];
    for (int g : sets.group) {
      watched[g]++;
    }
    double[] staying = new double[sets.groups];
    double[][] stayingMoments = new double[sets.groups][size];
    double[][] compensator = new double[sets.groups][size];
    double[][] q = new double[sets.groups][size];
    int point = 0;
    for (int first = 0; first < order.length; ) {
      double now = sets.stop[order[first]];
      while (point < sets.time.length && sets.time[point] < now) {
        point++;
      }
      int next = first;
      boolean censors = false;
      for (; next < order.length && sets.stop[order[next]] == now; next++) {
        censors |= sets.end[order[next]] == 0;
      }
      if (censors) {
        fillQ(q, point, staying, stayingMoments);
        for (int p = first; p < next; p++) {
          int g = sets.group[order[p]];
          if (sets.end[order[p]] == 0) {
            for (int j = 0; j < size; j++) {
              compensator[g][j] += q[g][j] / watched[g] / watched[g];
            }
          }
        }
      }
      for (int p = first; p < next; p++) {
        int i = order[p];
        int g = sets.group[i];
        for (int j = 0; j < size; j++) {
          influence[j][i] -= compensator[g][j];
          if (sets.end[i] == 0) {
            influence[j][i] += q[g][j] / watched[g];
          }
        }
      }
      for (int p = first; p < next; p++) {
        int i = order[p];
        int g = sets.group[i];
        watched[g]--;
        if (sets.end[i] == SubdistributionSets.OTHER) {
          double stays = at.risk[i] / sets.watched[i];
          staying[g] += stays;
          for (int j = 0; j < size; j++) {
            stayingMoments[g][j] += stays * at.columns[j][i];
          }
        }
      }
      first = next;
    }
  }

  /**
   * Computes q of each group: what those of it whom another cause took before now still add at the
   * cause's times from now on.
   */
  private void fillQ(double[][] q, int point, double[] staying, double[][] stayingMoments) {
    for (int g = 0; g < sets.groups; g++) {
      double[] hazard = weightedHazard[g];
      for (int j = 0; j < size; j++) {
        double[] moments = weightedMoments[g][j];
        q[g][j] = stayingMoments[g][j] * (hazard[hazard.length - 1] - hazard[point])
            - staying[g] * (moments[moments.length - 1] - moments[point]);
      }
    }
  }
}
