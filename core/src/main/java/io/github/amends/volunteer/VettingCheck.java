// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Faults;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A check of a volunteer's record: that it was made and what it came to, never what it found.
 *
 * @param kind how thorough it was
 * @param on the day of the check
 * @param result what it came to
 * @param expiresOn the last day on which it is in date; empty if it does not expire
 */
public record VettingCheck(
    VettingKind kind, LocalDate on, VettingResult result, Optional<LocalDate> expiresOn) {

  /**
   * Creates the value.
   *
   * @param kind how thorough it was
   * @param on the day of the check
   * @param result what it came to
   * @param expiresOn the last day on which it is in date; empty if it does not expire
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} if it
   *     expires before it is made
   */
  public VettingCheck {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(expiresOn, "expiresOn");
    new Faults()
        .require(
            expiresOn.isEmpty() || !expiresOn.get().isBefore(on), "INVALID_TIME_ORDER", "expiresOn")
        .throwIfAny();
  }
}
