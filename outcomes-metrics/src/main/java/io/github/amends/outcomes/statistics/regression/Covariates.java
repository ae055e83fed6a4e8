// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The covariates of a regression: named columns of numbers, one row an observation.
 *
 * <p>A category of more than two values is written as one column of zeros and ones for each value
 * but the reference. Immutable; columns are copied on their way in and out.
 *
 * <pre>{@code
 * Covariates.of("age", ages).and("prior", priors)
 * }</pre>
 */
public final class Covariates {

  private final List<String> terms;
  private final double[][] columns;
  private final int rows;

  private Covariates(List<String> terms, double[][] columns, int rows) {
    this.terms = terms;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Returns no covariates, for a model of a common level.
   *
   * @param rows how many observations there are
   * @return the covariates
   * @throws IllegalArgumentException if the number is negative
   */
  public static Covariates none(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("rows must not be negative");
    }
    return new Covariates(List.of(), new double[0][], rows);
  }

  /**
   * Returns one covariate.
   *
   * @param term its name
   * @param column its value in each row; NaN where it is not known, which leaves the row out of a
   *     regression and counts it as missing
   * @return the covariates
   * @throws IllegalArgumentException if the name is blank or a value infinite; the message gives
   *     the index of the row
   */
  public static Covariates of(String term, double[] column) {
    return none(column.length).and(term, column);
  }

  /**
   * Returns covariates.
   *
   * @param terms their names, each a different one
   * @param columns the values, one column a name; NaN where one is not known, which leaves the row
   *     out of a regression and counts it as missing
   * @return the covariates
   * @throws IllegalArgumentException if there is no name or not one column a name, the lengths
   *     differ, a name is blank or stands twice, or a value is infinite; the message gives the
   *     index of the row
   */
  public static Covariates of(List<String> terms, double[]... columns) {
    if (terms.isEmpty() || terms.size() != columns.length) {
      throw new IllegalArgumentException("terms must name each column");
    }
    Covariates covariates = none(columns[0].length);
    for (int j = 0; j < columns.length; j++) {
      covariates = covariates.and(terms.get(j), columns[j]);
    }
    return covariates;
  }

  /**
   * Returns these covariates with one more.
   *
   * @param term its name
   * @param column its value in each row; NaN where it is not known
   * @return a copy
   * @throws IllegalArgumentException if the column has another length, the name is blank or there
   *     already, or a value is infinite; the message gives the index of the row
   */
  public Covariates and(String term, double[] column) {
    if (term.isBlank() || terms.contains(term)) {
      throw new IllegalArgumentException("term " + terms.size() + " must have a name of its own");
    }
    if (column.length != rows) {
      throw new IllegalArgumentException("column " + term + " must have one value a row");
    }
    double[] own = column.clone();
    for (int row = 0; row < rows; row++) {
      if (Double.isInfinite(own[row])) {
        throw new IllegalArgumentException(
            "column " + term + " at index " + row + " must not be infinite");
      }
    }
    String[] names = terms.toArray(new String[terms.size() + 1]);
    names[terms.size()] = term;
    double[][] joined = Arrays.copyOf(columns, columns.length + 1);
    joined[columns.length] = own;
    return new Covariates(List.of(names), joined, rows);
  }

  /**
   * Returns the names.
   *
   * @return the names, in the order of the columns
   */
  public List<String> terms() {
    return terms;
  }

  /**
   * Returns how many observations there are, those with unknown values among them.
   *
   * @return the number of rows
   */
  public int rows() {
    return rows;
  }

  /**
   * Returns the place of a covariate.
   *
   * @param term its name
   * @return the index of its column, or empty if there is none of that name
   */
  public OptionalInt indexOf(String term) {
    int index = terms.indexOf(term);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /**
   * Returns the values.
   *
   * @return a copy of the columns
   */
  public double[][] toColumns() {
    double[][] copies = new double[columns.length][];
    for (int j = 0; j < copies.length; j++) {
      copies[j] = columns[j].clone();
    }
    return copies;
  }

  /**
   * Returns the rows in which every value is known.
   *
   * @return their indices, rising
   */
  public int[] completeRows() {
    int[] complete = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      boolean known = true;
      for (double[] column : columns) {
        known &= !Double.isNaN(column[row]);
      }
      if (known) {
        complete[count++] = row;
      }
    }
    return Arrays.copyOf(complete, count);
  }

  @Override
  public String toString() {
    return String.join(" + ", terms) + " of " + rows + " rows";
  }
}
