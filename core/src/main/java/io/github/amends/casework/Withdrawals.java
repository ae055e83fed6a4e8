// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.participant.ConsentPurpose;

/** What a withdrawal of consent means for the process. */
final class Withdrawals {
  private Withdrawals() {}

  /** Whether a principal has withdrawn what the process by the present route stands on. */
  static boolean endsProcess(ConsentWithdrawn withdrawn, CaseState state) {
    boolean principal = state
        .participant(withdrawn.participant())
        .map(each -> each.participant().isPrincipal())
        .orElse(false);
    boolean needed = withdrawn.purposes().contains(ConsentPurpose.ASSESSMENT)
        || state
            .route()
            .map(Contact::purposeOf)
            .map(purpose -> withdrawn.purposes().contains(purpose))
            .orElse(false);
    return principal && needed && takesPart(withdrawn.participant(), state);
  }

  /** Others may decline without stopping a meeting in which they were to take no part. */
  private static boolean takesPart(ParticipantId who, CaseState state) {
    return state
        .openMeeting()
        .map(open ->
            open.present().contains(who) || open.meeting().participants().contains(who))
        .orElse(true);
  }
}
