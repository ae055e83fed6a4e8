// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.scale;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.Set;

/**
 * The agreement of two raters beyond chance, from how often each pair of ratings was given.
 * Immutable.
 *
 * <p>Kappa is (po - pe) / (1 - pe), where po is the weighted share of agreement and pe what the
 * raters' own frequencies would give by chance. The standard error is that of J. L. Fleiss, J.
 * Cohen and B. S. Everitt, Psychological Bulletin 72 (1969) 323-327.
 */
public final class CohenKappa {

  private final double[][] shares;
  private final double[] rows;
  private final double[] columns;
  private final long n;

  private CohenKappa(double[][] shares, double[] rows, double[] columns, long n) {
    this.shares = shares;
    this.rows = rows;
    this.columns = columns;
    this.n = n;
  }

  /**
   * Returns the agreement in a table of ratings.
   *
   * @param table how many things the first rater (row) and the second (column) put in each
   *     category, in the same order of categories
   * @return the agreement
   * @throws IllegalArgumentException if there are fewer than two categories, the table is not
   *     square (the message gives the row), a count is negative, or all together are above 2^53
   */
  public static CohenKappa of(long[][] table) {
    int k = table.length;
    if (k < 2) {
      throw new IllegalArgumentException("table must hold at least two categories");
    }
    long[] all = new long[k * k];
    for (int i = 0; i < k; i++) {
      if (table[i].length != k) {
        throw new IllegalArgumentException("row at index " + i + " must be as long as the column");
      }
      System.arraycopy(table[i], 0, all, i * k, k);
    }
    long n = Counts.total(all);
    double[][] shares = new double[k][k];
    double[] rows = new double[k];
    double[] columns = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        shares[i][j] = n == 0 ? 0 : all[i * k + j] / (double) n;
        rows[i] += shares[i][j];
        columns[j] += shares[i][j];
      }
    }
    return new CohenKappa(shares, rows, columns, n);
  }

  /**
   * Returns how many things were rated.
   *
   * @return the number of pairs of ratings
   */
  public long n() {
    return n;
  }

  /**
   * Returns kappa with its Wald interval.
   *
   * @param weighting how much credit different ratings get
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate, at most 1; not estimable without ratings, or if both raters only ever
   *     used one and the same category
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> estimate(KappaWeighting weighting, double level) {
    double z = Normal.standardScore(level);
    if (n == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    double[][] weights = weights(weighting);
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        observed += weights[i][j] * shares[i][j];
        expected += weights[i][j] * rows[i] * columns[j];
      }
    }
    if (!(expected < 1)) {
      return Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS);
    }
    double kappa = (observed - expected) / (1 - expected);
    double error = standardError(weights, kappa, expected);
    Interval interval = new Interval(kappa - z * error, kappa + z * error, level, "Wald");
    return Answer.of(new Estimate(kappa, Answer.of(error), Answer.of(interval), n, Set.of()));
  }

  private double[][] weights(KappaWeighting weighting) {
    double[][] weights = new double[rows.length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        weights[i][j] = weighting.weight(Math.abs(i - j), rows.length);
      }
    }
    return weights;
  }

  private double standardError(double[][] weights, double kappa, double expected) {
    int k = rows.length;
    double[] byRow = new double[k];
    double[] byColumn = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        byRow[i] += weights[i][j] * columns[j];
        byColumn[j] += weights[i][j] * rows[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double term = weights[i][j] - (byRow[i] + byColumn[j]) * (1 - kappa);
        sum += shares[i][j] * term * term;
      }
    }
    double centre = kappa - expected * (1 - kappa);
    return Math.sqrt(Math.max(0, sum - centre * centre) / n) / (1 - expected);
  }
}
