// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a version of the agreement is confirmed as it must be (rules AGR-02 and AGR-08). */
final class ConfirmationGuards {
  static final Guard CONFIRMED = new GuardFor("AGR-08/confirmed", Rules.AGR_08) {
    @Override
    public Finding judge(Question question) {
      return confirmed(question);
    }
  };

  static final Guard PROPORTION_CHECKED = new GuardFor("AGR-02/proportion-checked", Rules.AGR_02) {
    @Override
    public Finding judge(Question question) {
      return question.isComplex()
          ? checked(question.state(), version(question))
          : Finding.notApplicable();
    }

    @Override
    public Finding foresee(EventType type, Situation situation) {
      return type == EventType.AGREEMENT_AGREED
              && Complexity.isComplex(situation.state(), situation.profile())
          ? checked(situation.state(), situation.state().newestAgreement())
          : Finding.notApplicable();
    }
  };

  private ConfirmationGuards() {}

  private static Finding checked(CaseState state, Optional<Agreement> version) {
    Optional<FacilitatorId> checkedBy = version.flatMap(Agreement::proportionalityCheckedBy);
    boolean bySupervisor = checkedBy.isPresent()
        && state.assignments().get(checkedBy.get()) == AssignmentRole.SUPERVISOR;
    return bySupervisor
        ? Finding.satisfied()
        : Finding.violated(Refusal.of(
                "AGR-02", Rules.AGR_02, Fact.of("missing", "check-by-supervisor"))
            .liftedBy(EventType.FACILITATOR_ASSIGNED.code(), EventType.AGREEMENT_DRAFTED.code()));
  }

  /** Who confirms in no way that counts; who is missing from an amendment is asked for apart. */
  private static Finding confirmed(Question question) {
    List<String> forms =
        question.profile().setting(Parameter.AGREEMENT_CONFIRMATIONS).codes();
    Set<ParticipantId> lacking = new LinkedHashSet<>();
    if (question.event() instanceof AgreementAgreed) {
      for (ParticipantState each : question.state().principalsThere()) {
        ParticipantId who = each.participant().id();
        if (question.state().tookPart().contains(who)) {
          lacking.add(who);
        }
      }
    }
    for (Confirmation each : confirmations(question.event())) {
      if (forms.contains(each.form().code())) {
        lacking.remove(each.participant());
      } else {
        lacking.add(each.participant());
      }
    }
    Reasons reasons = new Reasons();
    for (ParticipantId who : lacking) {
      reasons.add(Refusal.of("AGR-08", Rules.AGR_08, Fact.of("participant", who)));
    }
    return reasons.finding();
  }

  private static List<Confirmation> confirmations(CaseEvent event) {
    return event instanceof AgreementAmended amended
        ? amended.confirmations()
        : ((AgreementAgreed) event).confirmations();
  }

  private static Optional<Agreement> version(Question question) {
    return question.event() instanceof AgreementAmended amended
        ? Optional.of(amended.agreement())
        : question.state().newestAgreement();
  }
}
