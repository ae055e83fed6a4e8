// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import io.github.amends.event.EventType;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.util.Set;

/** Whether people were prepared, each side by itself (rules PRE-01 and PRE-07). */
final class PreparationGuards {
  static final Guard PREPARED = new GuardFor("PRE-01/each-side", Rules.PRE_01) {
    @Override
    public Finding judge(Question question) {
      int needed = question.profile().setting(Parameter.PREPARATIONS_EACH).number();
      return Contact.ask(
          question,
          state -> state.separatePreparations() >= needed,
          state -> unprepared(state, needed));
    }
  };

  static final Guard SEPARATE = new GuardFor("PRE-07/separate", Rules.PRE_07) {
    @Override
    public Finding judge(Question question) {
      Set<ParticipantId> together =
          ((PreparationRecorded) question.event()).preparation().participants();
      return Sides.areBothAmong(question.state().participants(), together)
          ? Finding.violated(Refusal.of("BLOCKED_PREPARATION_JOINT", Rules.PRE_07))
          : Finding.satisfied();
    }
  };

  private PreparationGuards() {}

  private static Refusal unprepared(ParticipantState state, int needed) {
    return Refusal.of(
            "BLOCKED_PREPARATION_MISSING",
            Rules.PRE_01,
            Fact.of("participant", state.participant().id()),
            Fact.of("needed", needed),
            Fact.of("there", state.separatePreparations()))
        .liftedBy(EventType.PREPARATION_RECORDED.code());
  }
}
