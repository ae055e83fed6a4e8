// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong with a value: a stable code and the part that is at fault, never the
 * value itself.
 *
 * @param code the stable code, such as {@code INVALID_MONEY}
 * @param part the part at fault, such as {@code terms[0].beneficiary}
 * @serial exclude
 */
public record Fault(String code, String part) implements Serializable {

  /**
   * Creates a fault.
   *
   * @param code the stable code, such as {@code INVALID_MONEY}
   * @param part the part at fault, such as {@code terms[0].beneficiary}
   */
  public Fault {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(part, "part");
  }

  @Override
  public String toString() {
    return code + " at " + part;
  }
}
