// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.Optional;

/** Whether the risks were assessed, lately enough, and allow the contact (RSK-01, 04 and 07). */
final class RiskGuards {
  static final Guard ASSESSED = new GuardFor("RSK-01/assessed", Rules.RSK_01) {
    @Override
    public Finding judge(Question question) {
      return Contact.ask(
          question,
          state -> state.risk().isPresent(),
          state -> refusal("BLOCKED_RISK_MISSING", Rules.RSK_01, state));
    }
  };

  static final Guard ASSESSED_SINCE_SAFETY_STOP =
      new GuardFor("RSK-07/since-safety-stop", Rules.RSK_07) {
        @Override
        public Finding judge(Question question) {
          long stop = question.state().safety().stopSequence();
          return Contact.ask(
              question,
              state -> !isOlderThan(stop, state),
              state -> refusal("BLOCKED_RISK_STALE", Rules.RSK_07, state));
        }
      };

  static final Guard ACCEPTABLE = new GuardFor("RSK-04/acceptable", Rules.RSK_04) {
    @Override
    public Finding judge(Question question) {
      return acceptable(question);
    }
  };

  private RiskGuards() {}

  static boolean forbids(ParticipantState state, Route route) {
    return state.risk().isPresent() && !state.risk().get().assessment().allows(route);
  }

  static boolean isOlderThan(long safetyStopSequence, ParticipantState state) {
    return state.risk().isPresent() && state.risk().get().sequence() < safetyStopSequence;
  }

  private static Finding acceptable(Question question) {
    Optional<Contact> contact = question.contact();
    if (contact.isEmpty()) {
      return Finding.notApplicable();
    }
    Route route = contact.get().route();
    return Contact.ask(
        question,
        state -> !forbids(state, route),
        state -> refusal("BLOCKED_RISK_UNACCEPTABLE", Rules.RSK_04, state));
  }

  private static Refusal refusal(String code, RuleId rule, ParticipantState state) {
    return Refusal.of(code, rule, Fact.of("participant", state.participant().id()))
        .liftedBy(EventType.RISK_ASSESSED.code());
  }
}
