// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.linear.Cholesky;
import io.github.amends.outcomes.statistics.linear.Maximum;
import io.github.amends.outcomes.statistics.linear.StandardColumns;
import java.util.Arrays;

/**
 * A fitted Cox regression as its numbers: the peak, the sums there and what follows from them. All
 * is on the scale of the standardised columns. Nothing is written to once it is made.
 */
final class CoxFit {

  private static final double TOLERANCE = 1e-12;

  final CoxRegression regression;
  final int[] rows;
  final StandardColumns standard;
  final RiskSums sums;
  final Maximum maximum;
  final HazardPath path;
  final double[] modelCovariance;
  final double[] covariance;
  final double robustScore;

  CoxFit(
      CoxRegression regression,
      int[] rows,
      StandardColumns standard,
      RiskSums sums,
      Maximum maximum) {
    this.regression = regression;
    this.rows = rows;
    this.standard = standard;
    this.sums = sums;
    this.maximum = maximum;
    this.modelCovariance = maximum.factors().inverse();
    if (regression.isRobust()) {
      sums.update(new double[standard.size()]);
      this.robustScore = robustScore(new HazardPath(sums, regression.ties));
    } else {
      this.robustScore = Double.NaN;
    }
    sums.update(maximum.parameters());
    this.path = new HazardPath(sums, regression.ties);
    this.covariance =
        regression.isRobust() ? squares(clustered(dfbeta(path)), standard.size()) : modelCovariance;
  }

  /** Returns the change of the coefficients that each position makes: w · score residual · V. */
  double[][] dfbeta(HazardPath at) {
    int size = standard.size();
    double[][] scores = at.scoreResiduals();
    double[] own = new double[size];
    for (int i = 0; i < sums.sets.positions(); i++) {
      for (int j = 0; j < size; j++) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
          sum += scores[k][i] * modelCovariance[k * size + j];
        }
        own[j] = sum * sums.sets.weight[i];
      }
      for (int j = 0; j < size; j++) {
        scores[j][i] = own[j];
      }
    }
    return scores;
  }

  private double robustScore(HazardPath at) {
    int size = standard.size();
    double[][] scores = at.scoreResiduals();
    double[] total = new double[size];
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < sums.sets.positions(); i++) {
        scores[j][i] *= sums.sets.weight[i];
        total[j] += scores[j][i];
      }
    }
    double[] squares = squares(clustered(scores), size);
    double[] thresholds = Cholesky.thresholds(squares, size, TOLERANCE);
    return Cholesky.of(squares, size, maximum.dependent(), thresholds).quadraticForm(total);
  }

  private double[][] clustered(double[][] residuals) {
    if (regression.clusters.length == 0) {
      return residuals;
    }
    int[] order = sums.sets.order;
    int[] codes = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      codes[i] = regression.clusters[order[i]];
    }
    int[] distinct = Arrays.stream(codes).sorted().distinct().toArray();
    double[][] collected = new double[residuals.length][distinct.length];
    for (int i = 0; i < codes.length; i++) {
      int place = Arrays.binarySearch(distinct, codes[i]);
      for (int j = 0; j < residuals.length; j++) {
        collected[j][place] += residuals[j][i];
      }
    }
    return collected;
  }

  private static double[] squares(double[][] columns, int size) {
    double[] squares = new double[size * size];
    for (int j = 0; j < size; j++) {
      for (int k = j; k < size; k++) {
        double sum = 0;
        for (int i = 0; i < columns[j].length; i++) {
          sum += columns[j][i] * columns[k][i];
        }
        squares[j * size + k] = sum;
        squares[k * size + j] = sum;
      }
    }
    return squares;
  }
}
