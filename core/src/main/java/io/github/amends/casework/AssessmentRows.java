// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.EnumSet;
import java.util.Set;

/** Assessment and preparation: risk, suitability, route, preparation. */
final class AssessmentRows {
  private AssessmentRows() {}

  static void addTo(Rows rows) {
    for (CaseStage stage : Rows.ENGAGED) {
      Set<CaseStage> to = EnumSet.copyOf(Rows.staying(stage));
      if (stage == CaseStage.ENGAGING) {
        to = EnumSet.of(CaseStage.ASSESSING);
      } else if (Rows.PREPARING_OR_READY.contains(stage)) {
        to.add(CaseStage.ASSESSING);
      }
      rows.row(
          EventType.RISK_ASSESSED,
          EnumSet.of(stage),
          to,
          ConsentGuards.TO_ASSESSMENT,
          ConsentWindowGuards.RECENT,
          AssessmentGuards.COMPLETE);
    }
    rows.row(
        EventType.SUITABILITY_DECIDED,
        EnumSet.of(CaseStage.ASSESSING),
        EnumSet.of(CaseStage.ASSESSING, CaseStage.PREPARING, CaseStage.READY),
        ClosingGuards.OUTCOME_KNOWN,
        MeetingGuards.BOTH_SIDES_LEFT,
        AcceptanceGuards.ENOUGH_EVIDENCE_STILL,
        AcknowledgementGuards.BY_THOSE_RESPONSIBLE,
        AcknowledgementGuards.BY_MUTUAL_PARTIES,
        RiskGuards.ASSESSED,
        RiskGuards.ASSESSED_SINCE_SAFETY_STOP,
        RiskGuards.ACCEPTABLE,
        AssessmentGuards.CURRENT,
        AssessmentGuards.NO_FURTHER_ABUSE,
        LegalOrderGuards.ALLOWED,
        ApprovalGuards.SUPERVISED,
        ApprovalGuards.APPROVED_BY_ANOTHER);
    rows.row(
        EventType.ROUTE_CHANGED,
        Rows.range(CaseStage.ASSESSING, CaseStage.IN_PROCESS),
        Rows.PREPARING_OR_READY,
        MeetingGuards.NONE_OPEN,
        StructuralGuards.ROUTE_DECIDED,
        MeetingGuards.BOTH_SIDES_LEFT,
        AcceptanceGuards.ENOUGH_EVIDENCE_STILL,
        ConsentGuards.TO_CONTACT_BETWEEN_PARTIES,
        AcknowledgementGuards.BY_THOSE_RESPONSIBLE,
        AcknowledgementGuards.BY_MUTUAL_PARTIES,
        RiskGuards.ASSESSED,
        RiskGuards.ASSESSED_SINCE_SAFETY_STOP,
        RiskGuards.ACCEPTABLE,
        AssessmentGuards.CURRENT,
        AssessmentGuards.NO_FURTHER_ABUSE,
        LegalOrderGuards.ALLOWED);
    Set<CaseStage> fromAssessing = Rows.range(CaseStage.ASSESSING, CaseStage.FOLLOW_UP);
    rows.stay(EventType.MITIGATION_ADDED, fromAssessing);
    rows.stay(EventType.MITIGATION_COMPLETED, fromAssessing);
    rows.stay(EventType.SENSITIVITY_TRIGGERED, Rows.OPEN);
    rows.stay(
        EventType.SENSITIVITY_WAIVED,
        Rows.range(CaseStage.ACCEPTED, CaseStage.IN_PROCESS),
        ApprovalGuards.WAIVED_BY_SUPERVISOR);
    rows.stay(
        EventType.PREPARATION_RECORDED,
        Rows.range(CaseStage.PREPARING, CaseStage.IN_PROCESS),
        MeetingGuards.NONE_RUNNING,
        FacilitatorGuards.ASSIGNED,
        PreparationGuards.SEPARATE,
        InformationGuards.ADJUSTMENTS_ASKED);
  }
}
