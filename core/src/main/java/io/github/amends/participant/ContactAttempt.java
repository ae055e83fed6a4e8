// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * One attempt to reach a participant.
 *
 * @param participant whom the service tried to reach
 * @param channel how
 * @param outcome what came of it
 */
public record ContactAttempt(ParticipantId participant, Channel channel, ContactOutcome outcome) {

  /**
   * Creates the value.
   *
   * @param participant whom the service tried to reach
   * @param channel how
   * @param outcome what came of it
   */
  public ContactAttempt {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(outcome, "outcome");
  }
}
