// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseEvent;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Rules;
import java.util.List;

/** What is pointed out when a case is completed, and refuses nothing. */
final class ClosingWarnings {
  private ClosingWarnings() {}

  /**
   * Adds everybody who took part and was never asked afterwards, whether or not they agreed to be.
   */
  static void add(CaseState before, CaseEvent event, List<Warning> warnings) {
    if (!(event instanceof CaseCompleted)) {
      return;
    }
    for (ParticipantState each : before.principals()) {
      ParticipantId who = each.participant().id();
      if (before.tookPart().contains(who) && before.aftermath().followUps(who) == 0) {
        warnings.add(new Warning(
            "WARN_NO_FOLLOW_UP", List.of(Rules.MON_02), List.of(Fact.of("participant", who))));
      }
    }
  }
}
