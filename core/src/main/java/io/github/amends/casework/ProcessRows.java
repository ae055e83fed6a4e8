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
    ConsentGuards.TO_CONTACT_BETWEEN_PARTIES,
    ConsentWindowGuards.RECENT,
    AcknowledgementGuards.BY_THOSE_RESPONSIBLE,
    AcknowledgementGuards.BY_MUTUAL_PARTIES,
    RiskGuards.ASSESSED,
    RiskGuards.ASSESSED_SINCE_SAFETY_STOP,
    RiskGuards.ACCEPTABLE,
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
    ChildGuards.ADULT_OFFERED
  };

  private ProcessRows() {}

  static void addTo(Rows rows) {
    Set<CaseStage> readyOrBetween = EnumSet.of(CaseStage.READY, CaseStage.IN_PROCESS);
    Set<CaseStage> scheduled = EnumSet.of(CaseStage.SCHEDULED);
    Set<CaseStage> inProcess = EnumSet.of(CaseStage.IN_PROCESS);
    rows.lead(
        EventType.MEETING_SCHEDULED,
        readyOrBetween,
        CaseStage.SCHEDULED,
        Rows.join(
            new Guard[] {MeetingGuards.NONE_OPEN, MeetingGuards.FIXED_AHEAD},
            FOR_CONTACT,
            FOR_MEETING));
    rows.lead(
        EventType.MEETING_RESCHEDULED,
        scheduled,
        CaseStage.SCHEDULED,
        Rows.join(
            new Guard[] {MeetingGuards.IS_FIXED, MeetingGuards.FIXED_AHEAD},
            FOR_CONTACT,
            FOR_MEETING));
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
            new Guard[] {MeetingGuards.IS_FIXED, MeetingGuards.BOTH_SIDES_THERE},
            FOR_CONTACT,
            FOR_MEETING));
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
        MeetingGuards.ENDS_AFTER_START);
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
        StructuralGuards.ROUTE_FITS,
        StructuralGuards.VERIFIED,
        ConsentGuards.TO_CONTACT_BETWEEN_PARTIES);
  }
}
