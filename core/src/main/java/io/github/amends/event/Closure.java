// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import java.util.Objects;

/**
 * Why a case ended without being completed: the cause and the initiator, apart. The stage that the
 * case had reached is folded from its log.
 *
 * @param cause why
 * @param initiator who brought it about
 */
public record Closure(ClosureCause cause, Initiator initiator) {

  /**
   * Creates the value.
   *
   * @param cause why
   * @param initiator who brought it about
   */
  public Closure {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(initiator, "initiator");
  }
}
