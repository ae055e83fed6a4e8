// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;

/** What may happen in any open stage: holds, and the ends without completion. */
final class AlwaysRows {
  private AlwaysRows() {}

  static void addTo(Rows rows) {
    rows.stay(EventType.HOLD_PLACED, Rows.OPEN, MeetingGuards.NONE_RUNNING);
    rows.stay(EventType.HOLD_RELEASED, Rows.OPEN, StructuralGuards.ON_HOLD);
    rows.stay(EventType.FACILITATOR_TIME_LOGGED, Rows.OPEN);
    rows.stay(EventType.SAFEGUARDING_CONCERN_RAISED, Rows.ALL);
    rows.stay(EventType.LEGAL_EVENT_RECORDED, Rows.OPEN);
    rows.stay(EventType.LEGAL_ORDER_VARIED, Rows.OPEN);
    rows.stay(EventType.NEW_OFFENCE_RECORDED, Rows.OPEN);
    rows.stay(EventType.REFERRER_TOLD_DATE, Rows.OPEN);
    rows.lead(
        EventType.CASE_NOT_PROCEEDED,
        Rows.OPEN,
        CaseStage.NOT_PROCEEDED,
        MeetingGuards.NONE_OPEN,
        ClosingGuards.NO_AGREEMENT_IN_FORCE,
        ClosingGuards.CAUSE_FITS,
        ClosingGuards.TRIED_ENOUGH,
        ClosingGuards.DECLINING_IS_NO_BREACH);
    rows.lead(
        EventType.CASE_RETURNED,
        Rows.OPEN,
        CaseStage.RETURNED_TO_REFERRER,
        MeetingGuards.NONE_OPEN,
        ClosingGuards.OUTCOME_KNOWN,
        ConsentQualityGuards.REPORT_CONSENTED,
        ClosingGuards.CAUSE_FITS,
        ClosingGuards.TRIED_ENOUGH,
        ClosingGuards.DECLINING_IS_NO_BREACH,
        ReportGuards.WITHOUT_PREJUDICE);
  }
}
