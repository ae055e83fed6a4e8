// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.CaseEvent;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Rules;
import java.util.List;
import java.util.Optional;

/** What is pointed out when a meeting is proposed or fixed, and refuses nothing. */
final class PreparationWarnings {
  private PreparationWarnings() {}

  /** Adds each who was not prepared, where somebody of the other side was and nobody of theirs. */
  static void add(CaseState before, CaseEvent event, List<Warning> warnings) {
    Optional<Meeting> meeting = meeting(event);
    if (meeting.isEmpty()) {
      return;
    }
    for (ParticipantState each : before.principalsThere()) {
      if (each.separatePreparations() == 0
          && isToCome(each, meeting.get())
          && isLeftBehind(each.participant(), before, meeting.get())) {
        warnings.add(new Warning(
            "WARN_SINGLE_SIDED_PREPARATION",
            List.of(Rules.PRE_01),
            List.of(Fact.of("participant", each.participant().id()))));
      }
    }
  }

  /** Whether of those who are to come somebody was prepared, and nobody of this one's side. */
  private static boolean isLeftBehind(Participant who, CaseState before, Meeting meeting) {
    boolean left = false;
    for (ParticipantState other : before.principalsThere()) {
      if (other.separatePreparations() > 0 && isToCome(other, meeting)) {
        if (isOfSameSide(who, other.participant())) {
          return false;
        }
        left = true;
      }
    }
    return left;
  }

  private static boolean isToCome(ParticipantState each, Meeting meeting) {
    return meeting.participants().contains(each.participant().id());
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
