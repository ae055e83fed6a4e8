// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.DataKind;
import org.jspecify.annotations.Nullable;

/** What a principal of a case has come to in one episode. Filled by {@link Milestones}. */
final class PartyReading {
  final ParticipantState state;
  boolean isReached;
  boolean isEngaged;
  boolean hasConsentedToContact;
  boolean hasConsentedToDirect;

  @Nullable
  Occurred informed;

  PartyReading(ParticipantState state) {
    this.state = state;
  }

  ParticipantId id() {
    return state.participant().id();
  }

  boolean isPerson() {
    return state.participant().party().kind() == PartyRef.Kind.PERSON;
  }

  boolean isHarmed() {
    return state.participant().isOnHarmedSide();
  }

  boolean isResponsible() {
    return state.participant().isOnResponsibleSide();
  }

  boolean isErased(DataKind kind) {
    return !state.removed().isEmpty() && state.removed().contains(kind);
  }

  /** Takes over what the same principal had come to in an earlier episode. */
  void add(PartyReading earlier) {
    isReached |= earlier.isReached;
    isEngaged |= earlier.isEngaged;
    hasConsentedToContact |= earlier.hasConsentedToContact;
    hasConsentedToDirect |= earlier.hasConsentedToDirect;
    if (earlier.informed != null) {
      informed = Milestones.earlier(earlier.informed, informed);
    }
  }
}
