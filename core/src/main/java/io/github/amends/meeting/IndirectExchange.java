// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * Something that passes from one participant to another without a meeting, such as a letter.
 *
 * @param id the id of the exchange
 * @param from who sends it
 * @param to for whom it is meant
 * @param medium through which medium
 */
public record IndirectExchange(ExchangeId id, ParticipantId from, ParticipantId to, Medium medium) {

  /**
   * Creates the value.
   *
   * @param id the id of the exchange
   * @param from who sends it
   * @param to for whom it is meant
   * @param medium through which medium
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PARTY_ROLES} if the
   *     two are the same
   */
  public IndirectExchange {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(medium, "medium");
    new Faults().require(!from.equals(to), "INVALID_PARTY_ROLES", "to").throwIfAny();
  }
}
