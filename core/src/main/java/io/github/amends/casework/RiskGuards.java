// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whether the risks were assessed, lately enough, and allow the contact (RSK-01, 04 and 07). */
final class RiskGuards {
  static final Guard ASSESSED = GuardFor.rule(
      Rules.RSK_01,
      question -> judge(
          question,
          state -> state.risk().isPresent(),
          state -> refusal("BLOCKED_RISK_MISSING", Rules.RSK_01, state)));

  static final Guard ASSESSED_SINCE_SAFETY_STOP = GuardFor.rule(Rules.RSK_07, question -> {
    long stop = question.state().safetyStopSequence();
    return judge(
        question,
        state -> !isOlderThan(stop, state),
        state -> refusal("BLOCKED_RISK_STALE", Rules.RSK_07, state));
  });

  static final Guard ACCEPTABLE = GuardFor.rule(
      Rules.RSK_04,
      question -> Contact.broughtAboutBy(question.state(), question.event())
          .map(Contact::route)
          .map(route -> judge(
              question,
              state -> !forbids(state, route),
              state -> refusal("BLOCKED_RISK_UNACCEPTABLE", Rules.RSK_04, state)))
          .orElse(Finding.notApplicable()));

  private RiskGuards() {}

  static boolean forbids(ParticipantState state, Route route) {
    return state.risk().isPresent() && !state.risk().get().assessment().allows(route);
  }

  static boolean isOlderThan(long safetyStopSequence, ParticipantState state) {
    return state.risk().isPresent() && state.risk().get().sequence() < safetyStopSequence;
  }

  private static Finding judge(
      Question question,
      Predicate<ParticipantState> condition,
      Function<ParticipantState, Refusal> refusal) {
    return Contact.broughtAboutBy(question.state(), question.event())
        .map(contact -> contact.lacking(question.state(), condition))
        .map(lacking -> Finding.of(lacking.stream().map(refusal).toList()))
        .orElse(Finding.notApplicable());
  }

  private static Refusal refusal(String code, RuleId rule, ParticipantState state) {
    return Refusal.of(code, rule, Fact.of("participant", state.participant().id()))
        .liftedBy(EventType.RISK_ASSESSED.code());
  }
}
