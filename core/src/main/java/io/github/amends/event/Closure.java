// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.ParticipantId;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a case ended without being completed: the cause and the initiator, apart (rule OUT-05). The
 * stage that the case had reached is folded from its log.
 *
 * @param cause why
 * @param initiator who brought it about
 * @param participant whose decision or situation it was (rule REC-03); empty if nobody's alone
 */
public record Closure(
    ClosureCause cause, Initiator initiator, Optional<ParticipantId> participant) {
  /**
   * Creates the value.
   *
   * @param cause why
   * @param initiator who brought it about
   * @param participant whose decision or situation it was (rule REC-03); empty if nobody's alone
   */
  public Closure {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(initiator, "initiator");
    Objects.requireNonNull(participant, "participant");
  }

  /**
   * Creates the value where no one participant is named.
   *
   * @param cause why
   * @param initiator who brought it about
   */
  public Closure(ClosureCause cause, Initiator initiator) {
    this(cause, initiator, Optional.empty());
  }
}
