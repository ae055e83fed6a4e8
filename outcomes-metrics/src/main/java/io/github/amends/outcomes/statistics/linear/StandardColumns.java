// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.linear;

/**
 * Columns moved to mean zero and shrunk to values between -1 and 1, so that what is small and what
 * is large no longer hangs on their units. Columns of nothing but -1, 0 and 1 stay as they are. The
 * arrays are handed over, not copied.
 *
 * @param columns the columns, each divided by its scale after its centre was taken away
 * @param centres what was taken away from each column
 * @param scales the largest distance from the centre in each column; 1 if it does not vary
 */
@SuppressWarnings("ArrayRecordComponent")
public record StandardColumns(double[][] columns, double[] centres, double[] scales) {

  /** The share of its own size below which the spread of a column is rounding. */
  private static final double ROUNDING = 1e-13;

  /**
   * Returns the standardised columns of some rows.
   *
   * @param raw the columns as they were given
   * @param rows which rows to take, in which order
   * @return the columns
   */
  public static StandardColumns of(double[][] raw, int[] rows) {
    double[][] columns = new double[raw.length][];
    double[] centres = new double[raw.length];
    double[] scales = new double[raw.length];
    for (int j = 0; j < raw.length; j++) {
      double[] column = new double[rows.length];
      double[] source = raw[j];
      double sum = 0;
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      boolean signs = true;
      for (int i = 0; i < rows.length; i++) {
        double number = source[rows[i]];
        column[i] = number;
        sum += number;
        least = Math.min(least, number);
        most = Math.max(most, number);
        signs &= number == 0 || number == 1 || number == -1;
      }
      double centre = rows.length == 0 || (signs && least < most) ? 0 : sum / rows.length;
      double scale = 0;
      for (int i = 0; i < rows.length; i++) {
        column[i] -= centre;
        scale = Math.max(scale, Math.abs(column[i]));
      }
      if (!(least < most) || scale <= ROUNDING * Math.abs(centre)) {
        scale = 0;
      }
      double factor = scale == 0 ? 0 : 1 / scale;
      for (int i = 0; i < rows.length; i++) {
        column[i] *= factor;
      }
      columns[j] = column;
      centres[j] = centre;
      scales[j] = scale == 0 ? 1 : scale;
    }
    return new StandardColumns(columns, centres, scales);
  }

  /**
   * Returns how many columns there are.
   *
   * @return the number
   */
  public int size() {
    return columns.length;
  }

  /**
   * Returns coefficients of the columns as they were given.
   *
   * @param standard the coefficients of the standardised columns
   * @return the coefficients, in the units of the given columns
   */
  public double[] unscaled(double[] standard) {
    double[] raw = new double[standard.length];
    for (int j = 0; j < raw.length; j++) {
      raw[j] = standard[j] / scales[j];
    }
    return raw;
  }

  /**
   * Returns the covariance of coefficients of the columns as they were given.
   *
   * @param standard the covariance of the coefficients of the standardised columns, row by row
   * @return the covariance, row by row
   */
  public double[] unscaledCovariance(double[] standard) {
    int size = scales.length;
    double[] raw = new double[standard.length];
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < size; k++) {
        raw[j * size + k] = standard[j * size + k] / scales[j] / scales[k];
      }
    }
    return raw;
  }
}
