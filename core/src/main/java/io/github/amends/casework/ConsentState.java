// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where one participant's consent to one purpose stands.
 *
 * @param status the status
 * @param since when it came to be so
 * @param expiresOn the last day on which a consent given can be relied on; empty if it says none
 */
public record ConsentState(ConsentStatus status, Occurred since, Optional<LocalDate> expiresOn) {

  /**
   * Creates the value.
   *
   * @param status the status
   * @param since when it came to be so
   * @param expiresOn the last day on which a consent given can be relied on; empty if it says none
   */
  public ConsentState {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(expiresOn, "expiresOn");
  }

  /**
   * Returns what has become of the consent by a day: one that was given may have run out since.
   *
   * @param day the day
   * @return the status on that day
   */
  public ConsentStatus statusOn(LocalDate day) {
    boolean isOver = expiresOn.isPresent() && day.isAfter(expiresOn.get());
    return status == ConsentStatus.ACTIVE && isOver ? ConsentStatus.EXPIRED : status;
  }
}
