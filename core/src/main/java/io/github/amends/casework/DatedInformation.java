// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.participant.InformationGiven;
import java.util.Objects;

/**
 * What a participant was told on one occasion, and when.
 *
 * @param information what was told
 * @param occurred when
 */
public record DatedInformation(InformationGiven information, Occurred occurred) {

  /**
   * Creates the value.
   *
   * @param information what was told
   * @param occurred when
   */
  public DatedInformation {
    Objects.requireNonNull(information, "information");
    Objects.requireNonNull(occurred, "occurred");
  }
}
