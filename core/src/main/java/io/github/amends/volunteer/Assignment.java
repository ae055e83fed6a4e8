// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.FacilitatorId;
import java.util.Objects;

/**
 * A facilitator's part in a case, from the day on which it is recorded until it is ended.
 *
 * @param facilitator who facilitates
 * @param role in which role
 */
public record Assignment(FacilitatorId facilitator, AssignmentRole role) {

  /**
   * Creates the value.
   *
   * @param facilitator who facilitates
   * @param role in which role
   */
  public Assignment {
    Objects.requireNonNull(facilitator, "facilitator");
    Objects.requireNonNull(role, "role");
  }
}
