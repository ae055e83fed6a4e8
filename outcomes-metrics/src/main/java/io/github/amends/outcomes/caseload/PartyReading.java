// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.DataKind;
import io.github.amends.participant.Participant;
import org.jspecify.annotations.Nullable;

/** What a principal of a case has come to in one episode. Filled by {@link Milestones}. */
final class PartyReading {
  final ParticipantState state;
  private final ParticipantId id;
  private final boolean isHarmed;
  private final boolean isResponsible;
  boolean isReached;
  boolean isEngaged;
  boolean hasConsentedToContact;
  boolean hasConsentedToDirect;

  @Nullable
  Occurred informed;

  PartyReading(ParticipantState state) {
    this.state = state;
    // Kept, because every measure asks for them.
    Participant participant = state.participant();
    this.id = participant.id();
    this.isHarmed = participant.isOnHarmedSide();
    this.isResponsible = participant.isOnResponsibleSide();
  }

  ParticipantId id() {
    return id;
  }

  boolean isPerson() {
    return state.participant().party().kind() == PartyRef.Kind.PERSON;
  }

  boolean isHarmed() {
    return isHarmed;
  }

  boolean isResponsible() {
    return isResponsible;
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
