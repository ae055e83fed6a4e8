// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;
import java.util.Optional;

/**
 * One party's own confirmation of a version of an agreement (rules AGR-01 and AGR-08).
 *
 * @param participant who confirmed
 * @param form how
 * @param document the paper or recording that shows it; empty if there is none
 */
public record Confirmation(
    ParticipantId participant, ConfirmationForm form, Optional<DocumentRef> document) {
  /**
   * Creates the value.
   *
   * @param participant who confirmed
   * @param form how
   * @param document the paper or recording that shows it; empty if there is none
   */
  public Confirmation {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(document, "document");
  }
}
