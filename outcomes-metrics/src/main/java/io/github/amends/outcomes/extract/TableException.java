// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The failure to read a table, with every fault that was found.
 *
 * <p>Neither the message nor the faults repeat anything that stands in the table, so they can be
 * logged.
 */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int FAULTS_IN_MESSAGE = 20;

  /** Not kept when serialised: the message tells the first of them. */
  private final transient List<TableFault> faults;

  /**
   * Creates the exception.
   *
   * @param faults every fault that was found, in the order of the lines
   * @throws IllegalArgumentException if there is no fault
   */
  public TableException(List<TableFault> faults) {
    super(message(faults));
    this.faults = List.copyOf(faults);
  }

  /**
   * Returns every fault that was found, in the order of the lines.
   *
   * @return the faults, at least one
   */
  public List<TableFault> faults() {
    return faults;
  }

  private static String message(List<TableFault> faults) {
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("faults must not be empty");
    }
    String told = faults.stream()
        .limit(FAULTS_IN_MESSAGE)
        .map(TableFault::toString)
        .collect(Collectors.joining("; "));
    int untold = faults.size() - FAULTS_IN_MESSAGE;
    return untold > 0 ? told + "; and " + untold + " more" : told;
  }
}
