// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * Contact with a participant some time after the process.
 *
 * @param participant with whom
 * @param reached whether the participant was reached
 * @param wellbeing how the participant says they are
 */
public record FollowUp(ParticipantId participant, Reached reached, Wellbeing wellbeing) {

  /**
   * Creates the value.
   *
   * @param participant with whom
   * @param reached whether the participant was reached
   * @param wellbeing how the participant says they are
   */
  public FollowUp {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(reached, "reached");
    Objects.requireNonNull(wellbeing, "wellbeing");
  }
}
