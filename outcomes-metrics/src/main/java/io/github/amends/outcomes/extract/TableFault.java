// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import java.util.Objects;
import java.util.Optional;

/**
 * One fault of a table: where it is and of what kind, never what stands there.
 *
 * @param file the name of the file, without its folder
 * @param line the line, counted from 1, on which the row begins
 * @param column the name of the column as the reader expects it; empty if the fault is not of one
 *     column
 * @param code the kind of fault
 */
public record TableFault(String file, long line, Optional<String> column, TableFaultCode code) {

  /**
   * Creates a fault.
   *
   * @param file the name of the file
   * @param line the line, counted from 1
   * @param column the name of the column, if the fault is of one
   * @param code the kind of fault
   * @throws IllegalArgumentException if the line is below 1
   */
  public TableFault {
    Objects.requireNonNull(file, "file");
    if (line < 1) {
      throw new IllegalArgumentException("line must be at least 1");
    }
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(code, "code");
  }

  @Override
  public String toString() {
    String place = column.map(name -> ", column " + name).orElse("");
    return file + ", line " + line + place + ": " + code + " (" + code.explanation() + ")";
  }
}
