// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * What a participant accepts of what happened. It is no admission and no evidence, and no report
 * holds it.
 *
 * @param participant who accepts or denies
 * @param degree how far
 */
public record Acknowledgement(ParticipantId participant, AcknowledgementDegree degree) {

  /**
   * Creates the value.
   *
   * @param participant who accepts or denies
   * @param degree how far
   */
  public Acknowledgement {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(degree, "degree");
  }
}
