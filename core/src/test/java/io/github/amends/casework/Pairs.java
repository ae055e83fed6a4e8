// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import io.github.amends.participant.Participant;
import java.util.Set;
import java.util.TreeSet;

/** Two people of a case who stand on opposite sides. */
final class Pairs {
  private Pairs() {}

  /** Somebody responsible and somebody else who was harmed; empty if there are no such two. */
  static Set<ParticipantId> ofOpposed(CaseState state) {
    for (ParticipantState responsible : state.principalsThere()) {
      for (ParticipantState harmed : state.principalsThere()) {
        if (areOpposed(responsible.participant(), harmed.participant())) {
          return new TreeSet<>(
              Set.of(responsible.participant().id(), harmed.participant().id()));
        }
      }
    }
    return Set.of();
  }

  private static boolean areOpposed(Participant responsible, Participant harmed) {
    return responsible.isOnResponsibleSide()
        && harmed.isOnHarmedSide()
        && !responsible.id().equals(harmed.id());
  }
}
