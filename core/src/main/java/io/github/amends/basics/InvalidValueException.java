// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that can never be right, with every fault that was found.
 *
 * <p>The message names codes and parts and never holds the value, so that it can be logged.
 *
 * @serial exclude
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Fault[] faults;

  /**
   * Creates the exception for several faults.
   *
   * @param faults the faults, at least one
   */
  public InvalidValueException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
    this.faults = faults.toArray(new Fault[0]);
  }

  /**
   * Creates the exception for one fault.
   *
   * @param fault the fault
   */
  public InvalidValueException(Fault fault) {
    this(List.of(fault));
  }

  /**
   * Returns every fault that was found.
   *
   * @return the faults, never empty
   */
  public List<Fault> faults() {
    return List.of(faults);
  }
}
