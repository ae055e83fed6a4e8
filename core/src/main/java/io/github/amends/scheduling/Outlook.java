// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.practice.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outlook for a meeting: the earliest that is lawful, and what would make one possible or
 * possible earlier.
 *
 * @param earliest the earliest lawful meeting; empty if there is none
 * @param reliefs each single change that by itself would give a meeting, or an earlier one; where
 *     there is no meeting and no relief, several things stand in the way together
 * @param refusals what the machine has against the case itself, on days on which people and places
 *     would be there; each once
 */
public record Outlook(
    Optional<MeetingOffer> earliest, List<Relief> reliefs, List<Refusal> refusals) {
  /**
   * Creates the value.
   *
   * @param earliest the earliest lawful meeting; empty if there is none
   * @param reliefs each single change that by itself would give a meeting, or an earlier one
   * @param refusals what the machine has against the case itself; each once
   */
  public Outlook {
    Objects.requireNonNull(earliest, "earliest");
    reliefs = List.copyOf(reliefs);
    refusals = List.copyOf(refusals);
  }
}
