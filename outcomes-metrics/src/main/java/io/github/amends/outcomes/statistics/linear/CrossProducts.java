// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.linear;

/**
 * Weighted cross products of columns, X' W X with a diagonal W.
 *
 * <p>The rows are taken in blocks that stay in the processor's first cache, and four columns at a
 * time, so that four sums run side by side. The order of additions is fixed: the same columns give
 * the same bits.
 */
public final class CrossProducts {

  private static final int BLOCK = 512;

  private CrossProducts() {}

  /**
   * Adds X' W X to the upper triangle of a matrix.
   *
   * @param columns the columns of X
   * @param weights the diagonal of W
   * @param rows how many rows X has
   * @param factor a number that the product is multiplied with before it is added
   * @param matrix the matrix, row by row; its lower triangle is left alone
   */
  public static void add(
      double[][] columns, double[] weights, int rows, double factor, double[] matrix) {
    int size = columns.length;
    double[] weighted = new double[BLOCK];
    for (int from = 0; from < rows; from += BLOCK) {
      int length = Math.min(BLOCK, rows - from);
      for (int j = 0; j < size; j++) {
        double[] column = columns[j];
        for (int i = 0; i < length; i++) {
          weighted[i] = column[from + i] * weights[from + i];
        }
        int k = j;
        for (; k + 3 < size; k += 4) {
          addFour(columns, k, weighted, from, length, factor, matrix, j * size + k);
        }
        for (; k < size; k++) {
          matrix[j * size + k] += factor * dot(columns[k], weighted, from, length);
        }
      }
    }
  }

  /**
   * Adds X' v to a vector.
   *
   * @param columns the columns of X
   * @param values v
   * @param rows how many rows X has
   * @param factor a number that the product is multiplied with before it is added
   * @param vector the vector
   */
  public static void addTransposed(
      double[][] columns, double[] values, int rows, double factor, double[] vector) {
    for (int from = 0; from < rows; from += BLOCK) {
      int length = Math.min(BLOCK, rows - from);
      for (int j = 0; j < columns.length; j++) {
        double[] column = columns[j];
        double even = 0;
        double odd = 0;
        int i = from;
        for (; i + 1 < from + length; i += 2) {
          even += column[i] * values[i];
          odd += column[i + 1] * values[i + 1];
        }
        if (i < from + length) {
          even += column[i] * values[i];
        }
        vector[j] += factor * (even + odd);
      }
    }
  }

  /**
   * Copies the upper triangle of a matrix to its lower one.
   *
   * @param matrix the matrix, row by row
   * @param size how many rows it has
   */
  public static void mirror(double[] matrix, int size) {
    for (int row = 1; row < size; row++) {
      for (int column = 0; column < row; column++) {
        matrix[row * size + column] = matrix[column * size + row];
      }
    }
  }

  /**
   * Writes X b into a vector.
   *
   * @param columns the columns of X
   * @param coefficients b
   * @param rows how many rows X has
   * @param vector where the product is written to, over what was there
   */
  public static void multiply(
      double[][] columns, double[] coefficients, int rows, double[] vector) {
    for (int from = 0; from < rows; from += BLOCK) {
      int to = Math.min(from + BLOCK, rows);
      for (int i = from; i < to; i++) {
        vector[i] = 0;
      }
      for (int j = 0; j < columns.length; j++) {
        double[] column = columns[j];
        double coefficient = coefficients[j];
        for (int i = from; i < to; i++) {
          vector[i] += coefficient * column[i];
        }
      }
    }
  }

  private static void addFour(
      double[][] columns,
      int first,
      double[] weighted,
      int from,
      int length,
      double factor,
      double[] matrix,
      int place) {
    double[] a = columns[first];
    double[] b = columns[first + 1];
    double[] c = columns[first + 2];
    double[] d = columns[first + 3];
    double sumA = 0;
    double sumB = 0;
    double sumC = 0;
    double sumD = 0;
    for (int i = 0; i < length; i++) {
      double value = weighted[i];
      sumA += value * a[from + i];
      sumB += value * b[from + i];
      sumC += value * c[from + i];
      sumD += value * d[from + i];
    }
    matrix[place] += factor * sumA;
    matrix[place + 1] += factor * sumB;
    matrix[place + 2] += factor * sumC;
    matrix[place + 3] += factor * sumD;
  }

  private static double dot(double[] column, double[] weighted, int from, int length) {
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < length; i += 2) {
      even += weighted[i] * column[from + i];
      odd += weighted[i + 1] * column[from + i + 1];
    }
    if (i < length) {
      even += weighted[i] * column[from + i];
    }
    return even + odd;
  }
}
