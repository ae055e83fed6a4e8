// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A strict reader of tables with named columns: CSV as RFC 4180 describes it, in UTF-8.
 *
 * <p>A byte order mark, either kind of line end and empty lines are accepted. The columns may come
 * in any order, and further columns are ignored. If anything is wrong, every fault is reported at
 * once and no row is returned. Immutable and thread-safe, as long as the given checks are.
 */
public final class TableReader {

  private final List<Column<?>> columns;
  private final List<Function<List<Row>, List<TableFault>>> rowChecks;
  private final List<Function<List<Row>, List<TableFault>>> tableChecks;

  private TableReader(
      List<Column<?>> columns,
      List<Function<List<Row>, List<TableFault>>> rowChecks,
      List<Function<List<Row>, List<TableFault>>> tableChecks) {
    this.columns = columns;
    this.rowChecks = rowChecks;
    this.tableChecks = tableChecks;
  }

  /**
   * Returns a reader of tables with certain columns.
   *
   * @param columns the columns, all of them mandatory, with different names
   * @return the reader
   * @throws IllegalArgumentException if there is no column, or two have the same name
   */
  public static TableReader of(Column<?>... columns) {
    List<Column<?>> list = List.of(columns);
    if (list.isEmpty() || list.stream().map(Column::name).distinct().count() < list.size()) {
      throw new IllegalArgumentException("columns must be given and have different names");
    }
    return new TableReader(list, List.of(), List.of());
  }

  /**
   * Returns a reader that also refuses a row with the same values in these columns as an earlier
   * row.
   *
   * @param key some of the reader's columns
   * @return a copy with one more check
   */
  public TableReader withUnique(Column<?>... key) {
    List<Column<?>> keyColumns = List.of(key);
    return new TableReader(
        columns, with(rowChecks, rows -> repetitions(rows, keyColumns)), tableChecks);
  }

  /**
   * Returns a reader that also checks each row as a whole. Rows with faulty fields are left out.
   *
   * @param check finds the faults of a row
   * @return a copy with one more check
   */
  public TableReader withRowCheck(Function<Row, List<TableFault>> check) {
    Objects.requireNonNull(check, "check");
    return new TableReader(
        columns,
        with(
            rowChecks,
            rows -> rows.stream().flatMap(row -> check.apply(row).stream()).toList()),
        tableChecks);
  }

  /**
   * Returns a reader that also checks all rows together, once nothing else is wrong: a check of
   * totals, for example, has nothing to say while a row cannot be read.
   *
   * @param check finds the faults of the rows
   * @return a copy with one more check
   */
  public TableReader withTableCheck(Function<List<Row>, List<TableFault>> check) {
    Objects.requireNonNull(check, "check");
    return new TableReader(columns, rowChecks, with(tableChecks, check));
  }

  /**
   * Reads a file.
   *
   * @param path the file, in UTF-8
   * @return its rows, at least one
   * @throws TableException if the table has faults; it has all of them
   * @throws IOException if the file cannot be read
   */
  public List<Row> read(Path path) throws IOException {
    Path fileName = path.getFileName();
    String name = fileName == null ? "" : fileName.toString();
    try (Utf8Reader reader = new Utf8Reader(Files.newInputStream(path))) {
      return rows(reader, new TableScan(columns, name, reader::line));
    }
  }

  /**
   * Reads text that the caller has decoded. The reader is left open.
   *
   * @param reader the text
   * @param name the name of the file, for the faults
   * @return its rows, at least one
   * @throws TableException if the table has faults; it has all of them
   * @throws IOException if the text cannot be read
   */
  public List<Row> read(Reader reader, String name) throws IOException {
    return rows(reader, new TableScan(columns, name));
  }

  private List<Row> rows(Reader reader, TableScan scan) throws IOException {
    List<Row> rows = scan.rows(reader);
    List<TableFault> faults = new ArrayList<>(scan.faults());
    rowChecks.forEach(check -> faults.addAll(check.apply(rows)));
    if (faults.isEmpty()) {
      tableChecks.forEach(check -> faults.addAll(check.apply(rows)));
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingLong(TableFault::line));
      throw new TableException(faults);
    }
    return rows;
  }

  private static List<TableFault> repetitions(List<Row> rows, List<Column<?>> key) {
    Set<List<Object>> seen = new HashSet<>();
    return rows.stream()
        .filter(row -> !seen.add(key.stream().<Object>map(row::get).toList()))
        .map(row -> row.fault(TableFaultCode.DUPLICATE_ROW))
        .toList();
  }

  private static <T> List<T> with(List<T> items, T item) {
    List<T> longer = new ArrayList<>(items);
    longer.add(item);
    return List.copyOf(longer);
  }
}
