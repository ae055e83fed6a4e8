// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A writer of CSV tables as RFC 4180 has them, which R and Python read without options.
 *
 * <p>A spreadsheet takes a field that begins with {@code = + - @}, a tab or a return for a formula
 * and runs it. Such a field gets an apostrophe in front, which spreadsheets take away; a plain
 * number keeps its sign. The writer given is left open.
 */
public final class TableWriter {

  /** What stands for a value that is not there, in R as in Python. */
  public static final String MISSING = "NA";

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");
  private static final String DANGEROUS = "=+-@\t\r\n";

  private final List<String> header;

  private TableWriter(List<String> header) {
    this.header = header;
  }

  /**
   * Returns a writer of tables with certain columns.
   *
   * @param header the names of the columns
   * @return the writer
   * @throws IllegalArgumentException if there is no column, or two have the same name
   */
  public static TableWriter of(List<String> header) {
    List<String> names = List.copyOf(header);
    if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("columns must be given and have different names");
    }
    return new TableWriter(names);
  }

  /**
   * Writes a table: the header and the rows.
   *
   * @param target where to write
   * @param rows the fields of each row
   * @throws IllegalArgumentException if a row has not as many fields as the header; the message
   *     gives its index
   * @throws IOException if the target cannot be written
   */
  // To close FastCSV's writer would close the caller's.
  @SuppressWarnings("resource")
  public void write(Writer target, List<List<String>> rows) throws IOException {
    try {
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
      csv.writeRecord(guarded(header));
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).size() != header.size()) {
          throw new IllegalArgumentException(
              "row " + i + " must have as many fields as the header");
        }
        csv.writeRecord(guarded(rows.get(i)));
      }
      csv.flush();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static List<String> guarded(List<String> fields) {
    return fields.stream().map(TableWriter::guarded).toList();
  }

  private static String guarded(String field) {
    boolean isSafe = field.isEmpty()
        || DANGEROUS.indexOf(field.charAt(0)) < 0
        || NUMBER.matcher(field).matches();
    return isSafe ? field : "'" + field;
  }
}
