// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import java.util.Objects;

/**
 * Where one participant's consent to one purpose stands.
 *
 * @param status the status
 * @param since when it came to be so
 */
public record ConsentState(ConsentStatus status, Occurred since) {

  /**
   * Creates the value.
   *
   * @param status the status
   * @param since when it came to be so
   */
  public ConsentState {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(since, "since");
  }
}
