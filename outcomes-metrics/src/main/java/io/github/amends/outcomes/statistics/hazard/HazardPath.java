// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

/**
 * The baseline hazard of each stratum as it gathers from point to point, with the sums that
 * residuals and the errors of predictions need. Exact ties are taken as Breslow's from here on, as
 * R does.
 */
final class HazardPath {

  final RiskSums sums;
  final HazardIncrements increments;

  /** The hazard gathered up to and with each point. */
  final double[] cumulative;

  /** The variance of it that comes from the events alone, gathered likewise. */
  final double[] cumulativeVariance;

  /** The hazard times the mean covariate of the risk set, gathered likewise. */
  final double[][] cumulativeMoments;

  HazardPath(RiskSums sums, Ties ties) {
    this.sums = sums;
    this.increments = HazardIncrements.empty(sums);
    increments.update(sums, ties == Ties.EFRON ? Ties.EFRON : Ties.BRESLOW);
    this.cumulative = gathered(increments.hazard);
    this.cumulativeVariance = gathered(increments.square);
    this.cumulativeMoments = new double[sums.columns.length][];
    double[] own = new double[cumulative.length];
    for (int j = 0; j < sums.columns.length; j++) {
      int t = 0;
      for (int k = 0; k < own.length; k++) {
        double dying = sums.sets.deaths[k] > 1 ? sums.dyingMoments[j][t++] : 0;
        own[k] = increments.square[k] * sums.moments[j][k] - increments.mixed[k] * dying;
      }
      cumulativeMoments[j] = gathered(own);
    }
  }

  /** Returns the martingale residual at each position: events less expected events. */
  double[] martingale() {
    double[] residuals = new double[sums.risk.length];
    forEachPosition((i, k, dead, first) -> {
      double hazard = cumulative[k] - before(cumulative, first);
      double own = Math.exp(sums.predictor[i]);
      residuals[i] = dead ? 1 - own * (hazard - increments.spared[k]) : -own * hazard;
    });
    return residuals;
  }

  /**
   * Returns the score residual at each position, one column a covariate: the covariate less its
   * mean over the risk set, gathered along the martingale residual.
   */
  double[][] scoreResiduals() {
    double[][] residuals = new double[sums.columns.length][sums.risk.length];
    double[][] means = meansAtPoints();
    for (int j = 0; j < residuals.length; j++) {
      double[] own = residuals[j];
      double[] column = sums.columns[j];
      double[] gathered = cumulativeMoments[j];
      double[] spared = sparedMoments(j);
      double[] mean = means[j];
      forEachPosition((i, k, dead, first) -> {
        double hazard = cumulative[k] - before(cumulative, first);
        double moment = gathered[k] - before(gathered, first);
        if (dead) {
          hazard -= increments.spared[k];
          moment -= spared[k];
        }
        own[i] = -Math.exp(sums.predictor[i]) * (column[i] * hazard - moment)
            + (dead ? column[i] - mean[k] : 0);
      });
    }
    return residuals;
  }

  /**
   * Returns the mean of each covariate at each point, over those that its events are drawn from.
   */
  double[][] meansAtPoints() {
    double[][] means = new double[sums.columns.length][cumulative.length];
    for (int j = 0; j < means.length; j++) {
      int t = 0;
      for (int k = 0; k < cumulative.length; k++) {
        double dying = sums.sets.deaths[k] > 1 ? sums.dyingMoments[j][t++] : 0;
        double weight = sums.sets.deathWeight[k];
        means[j][k] = weight == 0
            ? sums.moments[j][k] / sums.total[k]
            : (increments.hazard[k] * sums.moments[j][k] - increments.spared[k] * dying) / weight;
      }
    }
    return means;
  }

  private double[] sparedMoments(int j) {
    double[] spared = new double[cumulative.length];
    for (int t = 0; t < sums.tied.length; t++) {
      int k = sums.tied[t];
      spared[k] =
          increments.mixed[k] * sums.moments[j][k] - increments.both[k] * sums.dyingMoments[j][t];
    }
    return spared;
  }

  private double[] gathered(double[] steps) {
    double[] gathered = new double[steps.length];
    RiskSets sets = sums.sets;
    for (int s = 0; s < sets.strata(); s++) {
      double running = 0;
      for (int k = sets.stratumStart[s]; k < sets.stratumStart[s + 1]; k++) {
        running += steps[k];
        gathered[k] = running;
      }
    }
    return gathered;
  }

  /**
   * Returns what had gathered before a position's first point; a negative point stands for none.
   */
  private static double before(double[] gathered, int first) {
    return first < 0 ? 0 : gathered[first];
  }

  private void forEachPosition(Visitor visitor) {
    RiskSets sets = sums.sets;
    for (int s = 0; s < sets.strata(); s++) {
      for (int k = sets.stratumStart[s]; k < sets.stratumStart[s + 1]; k++) {
        int dead = sets.bucket[k] + sets.deaths[k];
        for (int i = sets.bucket[k]; i < sets.bucket[k + 1]; i++) {
          int first = sets.from[i] > sets.stratumStart[s] ? sets.from[i] - 1 : -1;
          visitor.visit(i, k, i < dead, first);
        }
      }
    }
  }

  /**
   * Something to do with each position: where it is, its last point, and the one before its first.
   */
  @FunctionalInterface
  private interface Visitor {
    void visit(int position, int last, boolean dead, int beforeFirst);
  }
}
