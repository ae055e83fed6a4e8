// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;
import io.github.amends.basics.ParticipantId;
import io.github.amends.participant.ConsentPurpose;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may follow when somebody has withdrawn. To withdraw is never a breach, and the other side
 * learns only that the process will not go on.
 */
public enum WithdrawalChoice implements Coded {
  /** Go on without meeting: this person still agrees to an exchange. */
  INDIRECT,
  /** Close the case. */
  CLOSE;

  /**
   * Returns what may follow after a withdrawal.
   *
   * @param state where the case stands after it
   * @param participant who withdrew
   * @return the choices; empty if the case is closed
   */
  public static Set<WithdrawalChoice> after(CaseState state, ParticipantId participant) {
    Set<WithdrawalChoice> choices = EnumSet.noneOf(WithdrawalChoice.class);
    if (state.stage().isOpen()) {
      choices.add(CLOSE);
      if (state
          .participant(participant)
          .map(each -> each.consentsTo(ConsentPurpose.INDIRECT))
          .orElse(false)) {
        choices.add(INDIRECT);
      }
    }
    return Collections.unmodifiableSet(choices);
  }
}
