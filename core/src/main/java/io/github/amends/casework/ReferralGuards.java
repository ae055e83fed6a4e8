// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.event.ReferralReceived;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.referral.Incident;
import io.github.amends.referral.Sensitivity;
import java.util.List;

/** Whether a referral may be received and taken in (rules REF-03 and REF-07). */
final class ReferralGuards {
  static final Guard RECEIVED_BY_NOW = new GuardFor("REF-07/received-by-now", Rules.REF_07) {
    @Override
    public Finding judge(Question question) {
      Occurred received = ((ReferralReceived) question.event()).referral().received();
      return received.isAfter(question.context().now())
          ? Finding.violated(
              Refusal.of("INVALID_FUTURE_FACT", Rules.REF_07, Fact.of("received", received.date())))
          : Finding.satisfied();
    }
  };

  static final Guard IN_SCOPE = new StateGuard("REF-03/in-scope", Rules.REF_03) {
    @Override
    Finding find(Situation situation) {
      Incident incident = situation.state().referral().incident();
      Reasons reasons = new Reasons();
      List<String> kinds = situation.profile().setting(Parameter.KINDS_IN_SCOPE).codes();
      if (!kinds.contains(incident.kind().code())) {
        reasons.add(outOfScope(Fact.of("kind", incident.kind().code())));
      }
      List<String> excluded =
          situation.profile().setting(Parameter.EXCLUDED_FROM_SCOPE).codes();
      for (Sensitivity sensitivity : incident.sensitivities()) {
        if (excluded.contains(sensitivity.code())) {
          reasons.add(outOfScope(Fact.of("kind", sensitivity.code())));
        }
      }
      return reasons.finding();
    }
  };

  private ReferralGuards() {}

  private static Refusal outOfScope(Fact fact) {
    return Refusal.of("BLOCKED_OUT_OF_SCOPE", Rules.REF_03, fact);
  }
}
