// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.EnumSet;

/** What came of it: outcome, agreement, reports, follow-up, completion. */
final class OutcomeRows {
  private OutcomeRows() {}

  static void addTo(Rows rows) {
    rows.lead(
        EventType.OUTCOME_RECORDED,
        EnumSet.of(CaseStage.ASSESSING, CaseStage.PREPARING, CaseStage.READY, CaseStage.IN_PROCESS),
        CaseStage.OUTCOME_RECORDED,
        MeetingGuards.NONE_OPEN,
        AgreementGuards.PROCESS_TAKEN,
        AgreementGuards.KIND_FITS);
    rows.stay(
        EventType.AGREEMENT_DRAFTED,
        EnumSet.of(CaseStage.IN_PROCESS, CaseStage.OUTCOME_RECORDED),
        AgreementGuards.NEXT_VERSION,
        AgreementGuards.OWED_BY_NO_ONE_HARMED,
        AgreementTermsGuards.BURDENS_NO_ONE_HARMED,
        AgreementTermsGuards.FROM_THE_PARTIES,
        AgreementTermsGuards.ORIGIN_SAID);
    rows.row(
        EventType.AGREEMENT_AGREED,
        EnumSet.of(CaseStage.OUTCOME_RECORDED),
        EnumSet.of(CaseStage.MONITORING, CaseStage.FOLLOW_UP),
        AgreementGuards.NEWEST_VERSION,
        AgreementGuards.WAS_REACHED,
        AgreementTermsGuards.NOT_TOO_LONG,
        ConsentGuards.TO_AGREEMENT,
        ConfirmationGuards.CONFIRMED,
        ConfirmationGuards.PROPORTION_CHECKED);
    rows.row(
        EventType.TERM_PROGRESS_RECORDED,
        EnumSet.of(CaseStage.MONITORING),
        EnumSet.of(CaseStage.MONITORING, CaseStage.FOLLOW_UP),
        AgreementGuards.TERM_IS_OPEN,
        AgreementGuards.NOT_OVERPAID,
        AgreementGuards.KEPT_IN_FULL,
        MonitoringGuards.SHOWN);
    MonitoringRows.addTo(rows);
    rows.stay(
        EventType.REFERRER_INFORMED,
        EnumSet.of(CaseStage.OUTCOME_RECORDED, CaseStage.MONITORING, CaseStage.FOLLOW_UP),
        ConsentQualityGuards.REPORT_CONSENTED,
        ReportGuards.WITHOUT_PREJUDICE);
    rows.stay(
        EventType.FOLLOW_UP_RECORDED,
        Rows.WITH_OUTCOME_OR_CLOSED,
        ConsentGuards.TO_FOLLOW_UP,
        ConsentWindowGuards.RECENT);
    rows.lead(
        EventType.CASE_COMPLETED,
        EnumSet.of(CaseStage.OUTCOME_RECORDED, CaseStage.FOLLOW_UP),
        CaseStage.COMPLETED,
        ClosingGuards.REFERRER_TOLD,
        ClosingGuards.HARMED_TOLD,
        ClosingGuards.TERMS_ENDED,
        ClosingGuards.ASKED_AFTERWARDS);
  }
}
