// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.linear.CrossProducts;

/**
 * What each point adds to the baseline hazard and to its moments.
 *
 * <p>With d events of mean weight w at a point, the l-th of them (l from 0) drawn from the risk set
 * less the share f = l/d of the dying, whose sum of hazard ratios is s = S - f D, the increments
 * are the sums over l of w/s, w f/s, w/s², w f/s² and w f²/s². Breslow's are those with f = 0
 * throughout. With these five numbers a point costs the same however many die there, where the
 * textbook sums outer products over each tied event.
 */
final class HazardIncrements {

  /** The sum of w/s: the increment of the hazard. */
  final double[] hazard;

  /** The sum of w f/s: how much less of it those who die at the point have. */
  final double[] spared;

  /** The sum of w/s². */
  final double[] square;

  /** The sum of w f/s². */
  final double[] mixed;

  /** The sum of w f²/s². */
  final double[] both;

  private HazardIncrements(int points) {
    this.hazard = new double[points];
    this.spared = new double[points];
    this.square = new double[points];
    this.mixed = new double[points];
    this.both = new double[points];
  }

  static HazardIncrements empty(RiskSums sums) {
    return new HazardIncrements(sums.sets.points());
  }

  /**
   * Computes the increments at the present sums.
   *
   * @return the sum over events of w log s, which the partial log likelihood loses
   */
  double update(RiskSums sums, Ties ties) {
    double logs = 0;
    RiskSets sets = sums.sets;
    int t = 0;
    for (int k = 0; k < hazard.length; k++) {
      int deaths = sets.deaths[k];
      int tie = deaths > 1 ? t++ : -1;
      double total = sums.total[k];
      if (deaths > 1 && ties == Ties.EXACT) {
        hazard[k] = 0;
        square[k] = 0;
      } else if (deaths == 1 || ties != Ties.EFRON) {
        double weight = sets.deathWeight[k];
        hazard[k] = weight / total;
        square[k] = weight / total / total;
        logs += weight * Math.log(total);
      } else {
        logs += efron(k, total, sums.dyingTotal[tie], deaths, sets.deathWeight[k] / deaths);
      }
    }
    return logs;
  }

  private double efron(int k, double total, double dying, int deaths, double weight) {
    double logs = 0;
    double inverses = 0;
    double spares = 0;
    double squares = 0;
    double mixes = 0;
    double boths = 0;
    for (int l = 0; l < deaths; l++) {
      double share = (double) l / deaths;
      double sum = total - share * dying;
      double inverse = 1 / sum;
      double squared = inverse * inverse;
      logs += Math.log(sum);
      inverses += inverse;
      spares += share * inverse;
      squares += squared;
      mixes += share * squared;
      boths += share * share * squared;
    }
    hazard[k] = weight * inverses;
    spared[k] = weight * spares;
    square[k] = weight * squares;
    mixed[k] = weight * mixes;
    both[k] = weight * boths;
    return weight * logs;
  }

  /** Returns the increments with each point multiplied by a number of its own. */
  HazardIncrements scaledBy(double[] factors) {
    HazardIncrements scaled = new HazardIncrements(hazard.length);
    for (int k = 0; k < hazard.length; k++) {
      scaled.hazard[k] = factors[k] * hazard[k];
      scaled.spared[k] = factors[k] * spared[k];
      scaled.square[k] = factors[k] * square[k];
      scaled.mixed[k] = factors[k] * mixed[k];
      scaled.both[k] = factors[k] * both[k];
    }
    return scaled;
  }

  /**
   * Writes the hazard that each position gathers, multiplied by its hazard ratio and weight.
   *
   * <p>Who entered late has gathered only what came after, which can be little beside what came
   * before; so what the running sum has lost is kept beside it (Neumaier 1974).
   */
  void gather(RiskSums sums, double[] gathered) {
    RiskSets sets = sums.sets;
    double[] cumulative = new double[hazard.length];
    double[] lost = new double[hazard.length];
    for (int s = 0; s < sets.strata(); s++) {
      double running = 0;
      double left = 0;
      for (int k = sets.stratumStart[s]; k < sets.stratumStart[s + 1]; k++) {
        double before = running;
        running = before + hazard[k];
        left += RiskSums.lost(before, hazard[k], running);
        cumulative[k] = running;
        lost[k] = left;
        int dead = sets.bucket[k] + sets.deaths[k];
        for (int i = sets.bucket[k]; i < sets.bucket[k + 1]; i++) {
          double since = running;
          double sinceLost = left;
          if (sets.late.length > 0 && sets.from[i] > sets.stratumStart[s]) {
            since -= cumulative[sets.from[i] - 1];
            sinceLost -= lost[sets.from[i] - 1];
          }
          double own = since + (i < dead ? sinceLost - spared[k] : sinceLost);
          gathered[i] = sums.risk[i] * own;
        }
      }
    }
  }

  /**
   * Adds the information of all points to the upper triangle of a matrix: the sum of r Λ x x' over
   * observations, Λ being the hazard that each gathers, less the products of the risk sets' sums.
   */
  void addInformation(RiskSums sums, double[] gathered, double[] information) {
    CrossProducts.add(sums.columns, gathered, gathered.length, 1, information);
    CrossProducts.add(sums.moments, square, square.length, -1, information);
    int size = sums.columns.length;
    for (int t = 0; t < sums.tied.length; t++) {
      int k = sums.tied[t];
      if (mixed[k] == 0) {
        continue;
      }
      for (int a = 0; a < size; a++) {
        double all = sums.moments[a][k];
        double dying = sums.dyingMoments[a][t];
        for (int b = a; b < size; b++) {
          double allOther = sums.moments[b][k];
          double dyingOther = sums.dyingMoments[b][t];
          information[a * size + b] +=
              mixed[k] * (all * dyingOther + dying * allOther) - both[k] * dying * dyingOther;
        }
      }
    }
  }
}
