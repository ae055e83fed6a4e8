// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.Refusal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What can be said of a step before it is proposed. */
final class Foresight {
  private final TransitionTable table;
  private final StepTable<CaseStage, EventType, Asked> steps;

  Foresight(TransitionTable table, StepTable<CaseStage, EventType, Asked> steps) {
    this.table = table;
    this.steps = steps;
  }

  Map<EventType, EventAvailability> availableEvents(Situation situation) {
    CaseStage stage = situation.state().stage();
    Map<EventType, EventAvailability> answers = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      List<Refusal> refusals = Fit.ofKind(type, situation, table);
      // A step that does not fit is refused before any guard is asked.
      if (refusals.isEmpty()) {
        refusals = steps.find(stage, type).orElseThrow().checklist().foresee(type, situation);
      }
      answers.put(
          type,
          refusals.isEmpty()
              ? new EventAvailability.Allowed()
              : new EventAvailability.Blocked(refusals));
    }
    return Collections.unmodifiableMap(answers);
  }

  List<RuleStanding> readiness(Situation situation) {
    return forMeeting()
        .standings(
            guard -> guard.foresee(EventType.MEETING_SCHEDULED, situation),
            RuleStanding.Standing.UNKNOWN);
  }

  List<RuleStanding> readiness(Question planned) {
    return forMeeting().standings(guard -> guard.judge(planned), RuleStanding.Standing.HELD);
  }

  private Checklist forMeeting() {
    return steps
        .find(CaseStage.READY, EventType.MEETING_SCHEDULED)
        .orElseThrow()
        .checklist();
  }
}
