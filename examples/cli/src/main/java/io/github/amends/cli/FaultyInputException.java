// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import java.util.List;

/** Input with faults: one line for each, which names file, place and reason and no value. */
final class FaultyInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  FaultyInputException(List<String> lines) {
    super(lines.size() + " faults");
    this.lines = List.copyOf(lines);
  }

  List<String> lines() {
    return lines;
  }
}
