// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a table whose fields are all well formed.
 *
 * <p>Its text form gives the place only, never the values.
 */
public final class Row {

  private final String file;
  private final long line;
  private final Map<Column<?>, Object> values;

  Row(String file, long line, Map<Column<?>, Object> values) {
    this.file = file;
    this.line = line;
    this.values = values;
  }

  /**
   * Returns the value in a column.
   *
   * @param <T> the type of the value
   * @param column one of the reader's columns
   * @return the value
   * @throws IllegalArgumentException if the reader was not made with this column
   */
  // Only the column's own parser puts values under it.
  @SuppressWarnings("unchecked")
  public <T> T get(Column<T> column) {
    Object value = values.get(column);
    if (value == null) {
      throw new IllegalArgumentException("column must be one of the reader's: " + column.name());
    }
    return (T) value;
  }

  /**
   * Returns the line on which the row begins.
   *
   * @return the line, counted from 1; the header is usually line 1
   */
  public long line() {
    return line;
  }

  /**
   * Returns a fault of this row in one column.
   *
   * @param column the column
   * @param code the kind of fault
   * @return the fault
   */
  public TableFault fault(Column<?> column, TableFaultCode code) {
    return new TableFault(file, line, Optional.of(column.name()), code);
  }

  /**
   * Returns a fault of this row as a whole.
   *
   * @param code the kind of fault
   * @return the fault
   */
  public TableFault fault(TableFaultCode code) {
    return new TableFault(file, line, Optional.empty(), code);
  }

  @Override
  public String toString() {
    return file + ", line " + line;
  }
}
