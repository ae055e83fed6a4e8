// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.FacilitatorId;
import java.util.Objects;

/**
 * A connection that keeps a facilitator from a case.
 *
 * @param facilitator who is connected
 * @param kind how
 */
public record Conflict(FacilitatorId facilitator, ConflictKind kind) {

  /**
   * Creates the value.
   *
   * @param facilitator who is connected
   * @param kind how
   */
  public Conflict {
    Objects.requireNonNull(facilitator, "facilitator");
    Objects.requireNonNull(kind, "kind");
  }
}
