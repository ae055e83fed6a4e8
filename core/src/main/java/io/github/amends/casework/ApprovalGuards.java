// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Suitability;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.event.EventType;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentRole;

/** Who may decide in complex cases (rules CPX-01, FAC-13 and RSK-10). */
final class ApprovalGuards {
  static final Guard WAIVED_BY_SUPERVISOR =
      new GuardFor("CPX-01/waived-by-supervisor", Rules.CPX_01) {
        @Override
        public Finding judge(Question question) {
          FacilitatorId supervisor = ((SensitivityWaived) question.event()).supervisor();
          return question.state().assignments().get(supervisor) == AssignmentRole.SUPERVISOR
              ? Finding.satisfied()
              : Finding.violated(Refusal.of("CPX-01", Rules.CPX_01)
                  .liftedBy(EventType.FACILITATOR_ASSIGNED.code()));
        }
      };

  static final Guard APPROVED_BY_ANOTHER =
      new GuardFor("RSK-10/approved-by-another", Rules.RSK_10) {
        @Override
        public Finding judge(Question question) {
          SuitabilityDecided decided = (SuitabilityDecided) question.event();
          if (!(decided.suitability() instanceof Suitability.Suitable) || !question.isComplex()) {
            return Finding.notApplicable();
          }
          boolean byAnother = decided.approvedBy().isPresent()
              && !hasAssessed(question.state(), decided.approvedBy().get());
          return byAnother
              ? Finding.satisfied()
              : Finding.violated(Refusal.of(
                  "BLOCKED_SUITABILITY_APPROVAL",
                  Rules.RSK_10,
                  Fact.of("missing", "approval-by-another")));
        }
      };

  static final Guard SUPERVISED = new GuardFor("FAC-13/supervised", Rules.FAC_13) {
    @Override
    public Finding judge(Question question) {
      SuitabilityDecided decided = (SuitabilityDecided) question.event();
      if (!(decided.suitability() instanceof Suitability.Suitable) || !question.isComplex()) {
        return Finding.notApplicable();
      }
      return question.state().assignments().containsValue(AssignmentRole.SUPERVISOR)
          ? Finding.satisfied()
          : Finding.violated(Refusal.of(
                  "BLOCKED_SUITABILITY_APPROVAL",
                  Rules.FAC_13,
                  Fact.of("missing", "case-supervisor"))
              .liftedBy(
                  EventType.FACILITATOR_ASSIGNED.code(), EventType.SENSITIVITY_WAIVED.code()));
    }
  };

  private ApprovalGuards() {}

  private static boolean hasAssessed(CaseState state, FacilitatorId approver) {
    for (ParticipantState each : state.participants().values()) {
      if (each.risk().isPresent()
          && each.risk().get().assessment().assessors().contains(approver)) {
        return true;
      }
    }
    return false;
  }
}
