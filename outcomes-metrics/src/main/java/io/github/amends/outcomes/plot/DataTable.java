// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.List;
import java.util.Objects;

/**
 * A table of words and numbers as they are shown: the twin of a plot, or a table of its own.
 *
 * <p>The first cell of a row names the row.
 *
 * @param caption what the table shows, not blank
 * @param columns the columns, at least one
 * @param rows the rows, each with one cell for each column
 */
public record DataTable(String caption, List<Column> columns, List<List<String>> rows) {

  /**
   * Checks that every row has as many cells as there are columns.
   *
   * @param caption what the table shows, not blank
   * @param columns the columns, at least one
   * @param rows the rows, each with one cell for each column
   * @throws InvalidPlotException if the caption is blank, a column is missing or a row has another
   *     number of cells
   */
  public DataTable {
    InvalidPlotException.refuseBlank(caption, "DataTable.caption");
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    InvalidPlotException.refuseIf(columns.isEmpty(), "DataTable.columns", "none");
    int width = columns.size();
    InvalidPlotException.refuseIf(
        rows.stream().anyMatch(row -> row.size() != width), "DataTable.rows", "ragged");
  }

  /** The side on which the cells of a column stand. */
  public enum Alignment {
    /** Words: on the left. */
    WORDS,
    /** Numbers: on the right, digit under digit. */
    NUMBERS
  }

  /**
   * A column.
   *
   * @param heading the heading, not blank
   * @param alignment the side on which its cells stand
   */
  public record Column(String heading, Alignment alignment) {

    /**
     * Checks the heading.
     *
     * @param heading the heading, not blank
     * @param alignment the side on which its cells stand
     * @throws InvalidPlotException if the heading is blank
     */
    public Column {
      InvalidPlotException.refuseBlank(heading, "Column.heading");
      Objects.requireNonNull(alignment, "alignment");
    }

    /**
     * Returns a column of words.
     *
     * @param heading the heading, not blank
     * @return the column
     */
    public static Column words(String heading) {
      return new Column(heading, Alignment.WORDS);
    }

    /**
     * Returns a column of numbers.
     *
     * @param heading the heading, not blank
     * @return the column
     */
    public static Column numbers(String heading) {
      return new Column(heading, Alignment.NUMBERS);
    }
  }
}
