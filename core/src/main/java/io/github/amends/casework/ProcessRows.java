// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.EnumSet;
import java.util.Set;

/** The process: sittings and exchanges. */
final class ProcessRows {
  private static final Guard[] FOR_CONTACT = {
    StructuralGuards.ROUTE_FITS,
    StructuralGuards.VERIFIED,
    AcceptanceGuards.ENOUGH_EVIDENCE_STILL,
    ConsentGuards.TO_CONTACT_BETWEEN_PARTIES,
    ConsentWindowGuards.RECENT,
    AcknowledgementGuards.BY_THOSE_RESPONSIBLE,
    AcknowledgementGuards.BY_MUTUAL_PARTIES,
    RiskGuards.ASSESSED,
    RiskGuards.ASSESSED_SINCE_SAFETY_STOP,
    RiskGuards.ACCEPTABLE,
    AssessmentGuards.CURRENT,
    AssessmentGuards.NO_FURTHER_ABUSE,
    LegalOrderGuards.ALLOWED,
    PreparationGuards.PREPARED
  };
  private static final Guard[] FOR_MEETING = {
    FacilitatorGuards.ASSIGNED,
    FacilitatorGuards.UNCONNECTED,
    FacilitatorGuards.ENOUGH,
    FacilitatorGuards.THOSE_WHO_PREPARED,
    FacilitatorGuards.ACTIVE,
    FacilitatorGuards.FREE,
    FacilitatorGuards.NOT_ONLY_THE_REFERRING_OFFICER,
    CompetenceGuards.TRAINED,
    CompetenceGuards.LEVEL,
    CompetenceGuards.SUPERVISED,
    CompetenceGuards.OBSERVED,
    LearningGuards.LEARNING,
    CompetenceGuards.VETTED,
    CompetenceGuards.ADULT,
    ChildGuards.ADULT_OFFERED,
    ChildGuards.TRAINED_FOR_CHILDREN
  };
  private static final Guard[] FOR_COMPANY = {
    AssessmentGuards.MITIGATED,
    PreparedGuards.SUPPORTERS,
    PreparedGuards.SETTLED,
    PreparedGuards.GROUND_RULES,
    PreparedGuards.EXPECTATIONS,
    PreparedGuards.RECENT,
    CompanyGuards.SUPPORTED,
    CompanyGuards.WISHES_HEARD,
    CompanyGuards.SURROGATE_WITH_CONSENT
  };

  private ProcessRows() {}

  static void addTo(Rows rows) {
    Set<CaseStage> readyOrBetween = EnumSet.of(CaseStage.READY, CaseStage.IN_PROCESS);
    Set<CaseStage> scheduled = EnumSet.of(CaseStage.SCHEDULED);
    Set<CaseStage> inProcess = EnumSet.of(CaseStage.IN_PROCESS);
    rows.stay(
        EventType.MEETING_PROPOSED,
        readyOrBetween,
        MeetingGuards.NONE_OPEN,
        MeetingGuards.FIXED_AHEAD,
        MeetingGuards.NEW_OR_PROPOSED,
        FacilitatorGuards.ENOUGH,
        FacilitatorGuards.ACTIVE,
        FacilitatorGuards.FREE);
    rows.lead(
        EventType.MEETING_SCHEDULED,
        readyOrBetween,
        CaseStage.SCHEDULED,
        Rows.join(
            new Guard[] {MeetingGuards.NONE_OPEN, MeetingGuards.FIXED_AHEAD},
            FOR_CONTACT,
            FOR_MEETING,
            FOR_COMPANY));
    rows.lead(
        EventType.MEETING_RESCHEDULED,
        scheduled,
        CaseStage.SCHEDULED,
        Rows.join(
            new Guard[] {MeetingGuards.IS_FIXED, MeetingGuards.FIXED_AHEAD},
            FOR_CONTACT,
            FOR_MEETING,
            FOR_COMPANY));
    rows.row(
        EventType.MEETING_CANCELLED,
        scheduled,
        EnumSet.of(CaseStage.PREPARING, CaseStage.READY, CaseStage.IN_PROCESS),
        MeetingGuards.IS_FIXED);
    rows.lead(
        EventType.PROCESS_STARTED,
        scheduled,
        CaseStage.IN_PROCESS,
        Rows.join(
            new Guard[] {
              MeetingGuards.IS_FIXED,
              MeetingGuards.BOTH_SIDES_THERE,
              CompanyGuards.NO_REPRESENTATIVES,
              CompanyGuards.OBSERVED_WITH_CONSENT
            },
            FOR_CONTACT,
            FOR_MEETING,
            FOR_COMPANY));
    rows.row(
        EventType.NON_ATTENDANCE_RECORDED,
        scheduled,
        Rows.PREPARING_OR_READY,
        MeetingGuards.IS_FIXED);
    rows.stay(
        EventType.PROCESS_ADJOURNED,
        inProcess,
        MeetingGuards.IS_RUNNING,
        MeetingGuards.ENDS_AFTER_START);
    rows.stay(
        EventType.PROCESS_ENDED,
        inProcess,
        MeetingGuards.IS_RUNNING,
        MeetingGuards.ENDS_AFTER_START,
        CompanyGuards.ATTENDANCE_COMPLETE,
        CompanyGuards.EACH_COULD_SPEAK);
    rows.stay(EventType.ATTENDANCE_RECORDED, inProcess, CompanyGuards.WAS_STARTED);
    rows.lead(
        EventType.PROCESS_STOPPED,
        EnumSet.of(CaseStage.SCHEDULED, CaseStage.IN_PROCESS),
        CaseStage.ASSESSING);
    rows.lead(
        EventType.EXCHANGE_SENT,
        readyOrBetween,
        CaseStage.IN_PROCESS,
        Rows.join(
            new Guard[] {
              MeetingGuards.NONE_OPEN,
              MeetingGuards.BETWEEN_SIDES,
              ExchangeGuards.IN_TURN,
              FacilitatorGuards.UNCONNECTED,
              CompetenceGuards.TRAINED,
              CompetenceGuards.LEVEL
            },
            FOR_CONTACT));
    rows.lead(
        EventType.EXCHANGE_DELIVERED,
        readyOrBetween,
        CaseStage.IN_PROCESS,
        MeetingGuards.NONE_OPEN,
        ExchangeGuards.IN_TURN,
        StructuralGuards.ROUTE_FITS,
        StructuralGuards.VERIFIED,
        ConsentGuards.TO_CONTACT_BETWEEN_PARTIES,
        LegalOrderGuards.ALLOWED);
    Set<CaseStage> written = Rows.range(CaseStage.PREPARING, CaseStage.IN_PROCESS);
    rows.stay(
        EventType.EXCHANGE_DRAFTED, written, MeetingGuards.BETWEEN_SIDES, ExchangeGuards.IN_TURN);
    rows.stay(EventType.EXCHANGE_CHECKED, written, ExchangeGuards.IN_TURN);
    rows.stay(EventType.EXCHANGE_DECLINED, readyOrBetween, ExchangeGuards.IN_TURN);
    rows.stay(EventType.EXCHANGE_RETURNED, readyOrBetween, ExchangeGuards.IN_TURN);
    rows.lead(
        EventType.NO_SEND_LETTER_WRITTEN,
        Rows.PREPARING_OR_READY,
        CaseStage.IN_PROCESS,
        StructuralGuards.ROUTE_FITS,
        StructuralGuards.VERIFIED,
        ConsentGuards.TO_CONTACT_BETWEEN_PARTIES,
        AcknowledgementGuards.BY_THOSE_RESPONSIBLE,
        AcknowledgementGuards.BY_MUTUAL_PARTIES,
        RiskGuards.ASSESSED,
        RiskGuards.ASSESSED_SINCE_SAFETY_STOP,
        RiskGuards.ACCEPTABLE,
        AssessmentGuards.CURRENT);
  }
}
