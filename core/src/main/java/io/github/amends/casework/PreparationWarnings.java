// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.CaseEvent;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is pointed out when a meeting is proposed or fixed, and refuses nothing. */
final class PreparationWarnings {
  private PreparationWarnings() {}

  /** Each who was not prepared, where somebody of the other side was and nobody of theirs. */
  static List<Warning> of(CaseState before, CaseEvent event) {
    Optional<Meeting> meeting = meeting(event);
    if (meeting.isEmpty()) {
      return List.of();
    }
    List<Participant> prepared = new ArrayList<>();
    List<Participant> unprepared = new ArrayList<>();
    for (ParticipantState each : before.principalsThere()) {
      Participant who = each.participant();
      if (meeting.get().participants().contains(who.id())) {
        (each.separatePreparations() > 0 ? prepared : unprepared).add(who);
      }
    }
    List<Warning> warnings = new ArrayList<>();
    for (Participant who : unprepared) {
      if (!prepared.isEmpty() && prepared.stream().noneMatch(other -> isOfSameSide(who, other))) {
        warnings.add(new Warning(
            "WARN_SINGLE_SIDED_PREPARATION",
            List.of(Rules.PRE_01),
            List.of(Fact.of("participant", who.id()))));
      }
    }
    return warnings;
  }

  /** Of mutual parties each is a side of their own. */
  private static boolean isOfSameSide(Participant one, Participant other) {
    return !one.isMutual() && one.isOnHarmedSide() == other.isOnHarmedSide();
  }

  private static Optional<Meeting> meeting(CaseEvent event) {
    if (event instanceof MeetingProposed proposed) {
      return Optional.of(proposed.meeting());
    }
    return event instanceof MeetingScheduled scheduled
        ? Optional.of(scheduled.meeting())
        : Optional.empty();
  }
}
