// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.List;
import java.util.Optional;

/** Whether those responsible accept enough of what happened (rules ACC-01 and ACC-04). */
final class AcknowledgementGuards {
  static final Guard BY_THOSE_RESPONSIBLE = new GuardFor("ACC-01/responsible", Rules.ACC_01) {
    @Override
    public Finding judge(Question question) {
      return AcknowledgementGuards.judge(question, Rules.ACC_01);
    }
  };

  static final Guard BY_MUTUAL_PARTIES = new GuardFor("ACC-04/mutual", Rules.ACC_04) {
    @Override
    public Finding judge(Question question) {
      return AcknowledgementGuards.judge(question, Rules.ACC_04);
    }
  };

  private AcknowledgementGuards() {}

  private static Finding judge(Question question, RuleId rule) {
    Optional<Contact> contact = question.contact();
    if (contact.isEmpty()) {
      return Finding.notApplicable();
    }
    Route route = contact.get().route();
    boolean mutual = rule.equals(Rules.ACC_04);
    List<ParticipantState> lacking = contact.get().lacking(state -> accepts(state, route));
    if (lacking.isEmpty()) {
      return Finding.satisfied();
    }
    Reasons reasons = new Reasons();
    for (ParticipantState each : lacking) {
      if (each.participant().isMutual() == mutual) {
        reasons.add(refusal(each, rule));
      }
    }
    return reasons.finding();
  }

  /**
   * Whether somebody accepts enough for a route: where both were harmed and both are responsible,
   * letters may pass although one denies it or has taken it back.
   */
  static boolean accepts(ParticipantState state, Route route) {
    return state.acceptsEnough()
        || (state.participant().isMutual()
            && !Contact.isMeeting(route)
            && state.acknowledgement().isPresent());
  }

  private static Refusal refusal(ParticipantState state, RuleId rule) {
    String code = "BLOCKED_NO_ACKNOWLEDGEMENT";
    List<RuleId> rules = List.of(rule);
    if (state.retracted().isPresent()) {
      code = "BLOCKED_ACKNOWLEDGEMENT_RETRACTED";
      rules = List.of(rule, Rules.ACC_03);
    } else if (state.acknowledgement().isPresent()) {
      code = "BLOCKED_ACKNOWLEDGEMENT_DENIED";
      rules = List.of(rule, Rules.ACC_05);
    }
    return Refusal.of(code, rules, Fact.of("participant", state.participant().id()))
        .liftedBy(EventType.ACKNOWLEDGEMENT_RECORDED.code());
  }
}
