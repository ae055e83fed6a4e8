// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.DataKind;
import io.github.amends.participant.Participant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a principal of a case has come to in one episode. Filled by {@link Milestones}. */
final class PartyReading {
  final ParticipantState state;
  private final ParticipantId id;
  private final boolean isHarmed;
  private final boolean isResponsible;
  private List<Occurred> unanswered = List.of();
  private @Nullable Occurred reached;
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

  /** Takes in an attempt to reach them. */
  void tried(Occurred occurred, boolean answered) {
    if (answered) {
      reached = Milestones.earlier(occurred, reached);
    } else {
      unanswered = unanswered.isEmpty() ? new ArrayList<>(2) : unanswered;
      unanswered.add(occurred);
    }
  }

  boolean isReached() {
    return reached != null;
  }

  /** What it took until they were reached, by when the attempts were made. */
  ContactEffort effort() {
    Occurred answered = reached;
    if (answered == null) {
      return unanswered.isEmpty() ? ContactEffort.NOT_TRIED : ContactEffort.NOT_REACHED;
    }
    int before = 0;
    for (Occurred each : unanswered) {
      before += each.start().isBefore(answered.start()) ? 1 : 0;
    }
    return switch (before) {
      case 0 -> ContactEffort.REACHED_AT_FIRST;
      case 1 -> ContactEffort.REACHED_AT_SECOND;
      case 2 -> ContactEffort.REACHED_AT_THIRD;
      default -> ContactEffort.REACHED_LATER;
    };
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
    earlier.unanswered.forEach(each -> tried(each, false));
    if (earlier.reached != null) {
      tried(earlier.reached, true);
    }
    isEngaged |= earlier.isEngaged;
    hasConsentedToContact |= earlier.hasConsentedToContact;
    hasConsentedToDirect |= earlier.hasConsentedToDirect;
    if (earlier.informed != null) {
      informed = Milestones.earlier(earlier.informed, informed);
    }
  }
}
