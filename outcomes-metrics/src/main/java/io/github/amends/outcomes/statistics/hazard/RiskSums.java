// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.linear.CrossProducts;
import java.util.Arrays;

/**
 * The sums over each risk set that a partial likelihood is made of: of the hazard ratios r, and of
 * r x for each covariate; and the same over those who die at a point, where several do.
 *
 * <p>One pass from the last point to the first, whatever the number of points. One instance belongs
 * to one fit and is written to by each update; it is not thread-safe.
 */
final class RiskSums {

  final RiskSets sets;

  /** The covariates, by position. */
  final double[][] columns;

  /** The linear predictor at each position. */
  final double[] predictor;

  /** The hazard ratio at each position, multiplied by its weight. */
  final double[] risk;

  /** The sum of r at each point. */
  final double[] total;

  /** The sums of r x at each point, one column a covariate. */
  final double[][] moments;

  /** The points with several events, rising. */
  final int[] tied;

  /** The sum of r over those who die at each tied point. */
  final double[] dyingTotal;

  /** The sums of r x over those who die at each tied point. */
  final double[][] dyingMoments;

  /** What the sums are of, by position; only where somebody is late. */
  private final double[] terms;

  private final double[] leaving;
  private final double[] leavingLost;

  RiskSums(RiskSets sets, double[][] columns) {
    this.sets = sets;
    this.columns = columns;
    this.predictor = new double[sets.positions()];
    this.risk = new double[sets.positions()];
    this.total = new double[sets.points()];
    this.moments = new double[columns.length][sets.points()];
    this.tied = tied(sets.deaths);
    this.dyingTotal = new double[tied.length];
    this.dyingMoments = new double[columns.length][tied.length];
    boolean isAnyLate = sets.late.length > 0;
    this.terms = new double[isAnyLate ? sets.positions() : 0];
    this.leaving = new double[isAnyLate ? sets.points() : 0];
    this.leavingLost = new double[leaving.length];
  }

  /** Computes the sums at other coefficients. */
  void update(double[] coefficients) {
    CrossProducts.multiply(columns, coefficients, risk.length, predictor);
    for (int i = 0; i < risk.length; i++) {
      risk[i] = sets.weight[i] * Math.exp(predictor[i]);
    }
    sumTotals();
    for (int j = 0; j < columns.length; j++) {
      sumMoments(columns[j], moments[j], dyingMoments[j]);
    }
  }

  private void sumTotals() {
    if (leaving.length > 0) {
      System.arraycopy(risk, 0, terms, 0, risk.length);
      sumAcrossEntries(total);
    } else {
      for (int s = 0; s < sets.strata(); s++) {
        double running = 0;
        for (int k = sets.stratumStart[s + 1] - 1; k >= sets.stratumStart[s]; k--) {
          for (int i = sets.bucket[k]; i < sets.bucket[k + 1]; i++) {
            running += risk[i];
          }
          total[k] = running;
        }
      }
    }
    for (int t = 0; t < tied.length; t++) {
      double sum = 0;
      int first = sets.bucket[tied[t]];
      for (int i = first; i < first + sets.deaths[tied[t]]; i++) {
        sum += risk[i];
      }
      dyingTotal[t] = sum;
    }
  }

  private void sumMoments(double[] column, double[] sums, double[] dyingSums) {
    if (leaving.length > 0) {
      for (int i = 0; i < terms.length; i++) {
        terms[i] = risk[i] * column[i];
      }
      sumAcrossEntries(sums);
    } else {
      sumWithoutEntries(column, sums);
    }
    for (int t = 0; t < tied.length; t++) {
      double sum = 0;
      int first = sets.bucket[tied[t]];
      for (int i = first; i < first + sets.deaths[tied[t]]; i++) {
        sum += risk[i] * column[i];
      }
      dyingSums[t] = sum;
    }
  }

  private void sumWithoutEntries(double[] column, double[] sums) {
    for (int s = 0; s < sets.strata(); s++) {
      double running = 0;
      for (int k = sets.stratumStart[s + 1] - 1; k >= sets.stratumStart[s]; k--) {
        double even = 0;
        double odd = 0;
        int end = sets.bucket[k + 1];
        int i = sets.bucket[k];
        for (; i + 1 < end; i += 2) {
          even += risk[i] * column[i];
          odd += risk[i + 1] * column[i + 1];
        }
        if (i < end) {
          even += risk[i] * column[i];
        }
        running += even + odd;
        sums[k] = running;
      }
    }
  }

  /**
   * Sums the terms at each point, where some are taken away again before their entry. A large term
   * that is gone must leave nothing behind, or small sums drown in its rounding: what each addition
   * loses is summed beside (Neumaier 1974).
   */
  private void sumAcrossEntries(double[] sums) {
    Arrays.fill(leaving, 0);
    Arrays.fill(leavingLost, 0);
    for (int i : sets.late) {
      int k = sets.from[i] - 1;
      double before = leaving[k];
      leaving[k] = before + terms[i];
      leavingLost[k] += lost(before, terms[i], leaving[k]);
    }
    for (int s = 0; s < sets.strata(); s++) {
      double running = 0;
      double lost = 0;
      for (int k = sets.stratumStart[s + 1] - 1; k >= sets.stratumStart[s]; k--) {
        for (int i = sets.bucket[k]; i < sets.bucket[k + 1]; i++) {
          double more = running + terms[i];
          lost += lost(running, terms[i], more);
          running = more;
        }
        double less = running - leaving[k];
        lost += lost(running, -leaving[k], less) - leavingLost[k];
        running = less;
        sums[k] = running + lost;
      }
    }
  }

  /** What the rounding of a sum of two has lost. */
  static double lost(double one, double other, double sum) {
    double added = sum - one;
    return (one - (sum - added)) + (other - added);
  }

  private static int[] tied(int[] deaths) {
    int[] tied = new int[deaths.length];
    int count = 0;
    for (int k = 0; k < deaths.length; k++) {
      if (deaths[k] > 1) {
        tied[count++] = k;
      }
    }
    return Arrays.copyOf(tied, count);
  }
}
