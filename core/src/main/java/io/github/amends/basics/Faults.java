// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.util.ArrayList;
import java.util.List;

/**
 * A collector of faults, so that a value is refused with all that is wrong with it at once.
 *
 * <p>One thread uses it, within one constructor or check.
 */
public final class Faults {
  // Nearly always there is none, and then nothing is made for them.
  private List<Fault> found = List.of();

  /** Creates a collector with no fault. */
  public Faults() {}

  /**
   * Notes a fault if the condition does not hold.
   *
   * @param condition what must hold
   * @param code the code of the fault
   * @param part the part at fault
   * @return this collector
   */
  public Faults require(boolean condition, String code, String part) {
    if (!condition) {
      found = found.isEmpty() ? new ArrayList<>() : found;
      found.add(new Fault(code, part));
    }
    return this;
  }

  /**
   * Throws if any fault was noted.
   *
   * @throws InvalidValueException with every fault, in the order in which they were noted
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidValueException(List.copyOf(found));
    }
  }
}
