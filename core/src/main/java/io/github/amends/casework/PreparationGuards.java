// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import io.github.amends.event.EventType;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.util.List;
import java.util.Set;

/** Whether people were prepared, each side by itself (rules PRE-01 and PRE-07). */
final class PreparationGuards {
  static final Guard PREPARED = GuardFor.rule(Rules.PRE_01, question -> {
    int needed = question.profile().setting(Parameter.PREPARATIONS_EACH).number();
    return Contact.broughtAboutBy(question.state(), question.event())
        .map(contact ->
            contact.lacking(question.state(), state -> state.separatePreparations() >= needed))
        .map(lacking ->
            Finding.of(lacking.stream().map(state -> unprepared(state, needed)).toList()))
        .orElse(Finding.notApplicable());
  });

  static final Guard SEPARATE = GuardFor.rule(Rules.PRE_07, question -> {
    Set<ParticipantId> together =
        ((PreparationRecorded) question.event()).preparation().participants();
    return Sides.areBothAmong(question.state().participants(), together)
        ? Finding.of(List.of(Refusal.of("BLOCKED_PREPARATION_JOINT", Rules.PRE_07)))
        : Finding.satisfied();
  });

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
