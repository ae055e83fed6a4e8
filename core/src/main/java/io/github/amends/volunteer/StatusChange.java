// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day from which on a volunteer has another status.
 *
 * @param status the status
 * @param from the first day on which it holds
 */
public record StatusChange(FacilitatorStatus status, LocalDate from) {

  /**
   * Creates the value.
   *
   * @param status the status
   * @param from the first day on which it holds
   */
  public StatusChange {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(from, "from");
  }
}
