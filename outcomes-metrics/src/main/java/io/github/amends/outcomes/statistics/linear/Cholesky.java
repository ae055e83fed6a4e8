// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.linear;

import java.util.Arrays;

/**
 * The factors L and D of a symmetric, positive semidefinite matrix A = L D L', L with ones on its
 * diagonal.
 *
 * <p>A row whose pivot vanishes depends on the rows before it. It is set aside: solutions have a
 * zero there, and the inverse a row and a column of zeros, so that of linearly dependent rows the
 * first stay.
 *
 * <p>EJML ({@code ejml-ddense}, 0.44 MB) was weighed in place of this class and left out: the
 * matrices of a regression have at most some fifty rows, for which the factor is a triple loop, and
 * a library's answer to dependent rows is to fail, where a regression has to name them.
 *
 * <p>Source: Golub and Van Loan, <cite>Matrix Computations</cite>, 4th edition, section 4.1.2.
 */
public final class Cholesky {

  private final int size;
  private final double[] lower;
  private final double[] pivots;

  private Cholesky(int size, double[] lower, double[] pivots) {
    this.size = size;
    this.lower = lower;
    this.pivots = pivots;
  }

  /**
   * Returns the factors of a matrix.
   *
   * @param matrix the matrix, row by row; it is not changed
   * @param size how many rows it has
   * @param aside which rows are set aside from the start
   * @param thresholds what the pivot of each row has to exceed, lest it count as zero
   * @return the factors
   */
  public static Cholesky of(double[] matrix, int size, boolean[] aside, double[] thresholds) {
    double[] lower = new double[size * size];
    double[] pivots = new double[size];
    for (int row = 0; row < size; row++) {
      if (aside[row]) {
        continue;
      }
      double pivot = matrix[row * size + row];
      for (int column = 0; column < row; column++) {
        if (pivots[column] == 0) {
          continue;
        }
        double sum = matrix[row * size + column];
        for (int k = 0; k < column; k++) {
          sum -= lower[row * size + k] * pivots[k] * lower[column * size + k];
        }
        double factor = sum / pivots[column];
        lower[row * size + column] = factor;
        pivot -= factor * sum;
      }
      pivots[row] = pivot > thresholds[row] ? pivot : 0;
    }
    return new Cholesky(size, lower, pivots);
  }

  /**
   * Returns thresholds in proportion to a matrix's diagonal.
   *
   * @param matrix the matrix, row by row
   * @param size how many rows it has
   * @param share the share of a row's diagonal element
   * @return one threshold a row
   */
  public static double[] thresholds(double[] matrix, int size, double share) {
    double[] thresholds = new double[size];
    for (int row = 0; row < size; row++) {
      thresholds[row] = share * matrix[row * size + row];
    }
    return thresholds;
  }

  /**
   * Returns whether a row depends on the rows before it, or was set aside.
   *
   * @param row the row
   * @return whether its pivot is zero
   */
  public boolean isAside(int row) {
    return pivots[row] == 0;
  }

  /**
   * Returns how many rows are independent.
   *
   * @return the rank
   */
  public int rank() {
    int rank = 0;
    for (double pivot : pivots) {
      rank += pivot == 0 ? 0 : 1;
    }
    return rank;
  }

  /**
   * Solves A x = b in place.
   *
   * @param vector b, which becomes x
   */
  public void solve(double[] vector) {
    for (int row = 0; row < size; row++) {
      double sum = vector[row];
      for (int k = 0; k < row; k++) {
        sum -= lower[row * size + k] * vector[k];
      }
      vector[row] = pivots[row] == 0 ? 0 : sum;
    }
    for (int row = size - 1; row >= 0; row--) {
      if (pivots[row] == 0) {
        continue;
      }
      double sum = vector[row] / pivots[row];
      for (int k = row + 1; k < size; k++) {
        sum -= lower[k * size + row] * vector[k];
      }
      vector[row] = sum;
    }
  }

  /**
   * Returns the quadratic form b' A⁻¹ b.
   *
   * @param vector b; it is not changed
   * @return the form, over the independent rows
   */
  public double quadraticForm(double[] vector) {
    double[] solution = vector.clone();
    solve(solution);
    double sum = 0;
    for (int row = 0; row < size; row++) {
      sum += vector[row] * solution[row];
    }
    return sum;
  }

  /**
   * Returns the inverse of the matrix.
   *
   * @return the inverse, row by row, exactly symmetric
   */
  public double[] inverse() {
    double[] inverse = new double[size * size];
    double[] column = new double[size];
    for (int j = 0; j < size; j++) {
      if (pivots[j] == 0) {
        continue;
      }
      Arrays.fill(column, 0);
      column[j] = 1;
      solve(column);
      for (int i = 0; i <= j; i++) {
        inverse[i * size + j] = column[i];
        inverse[j * size + i] = column[i];
      }
    }
    return inverse;
  }
}
