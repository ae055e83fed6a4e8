// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.EnumSet;
import java.util.Set;

/** The rows of following an agreement, and of telling and asking people afterwards. */
final class MonitoringRows {
  private static final Set<CaseStage> MONITORING = EnumSet.of(CaseStage.MONITORING);
  private static final Set<CaseStage> WHILE_TERMS_ARE_OPEN =
      EnumSet.of(CaseStage.MONITORING, CaseStage.FOLLOW_UP);

  private MonitoringRows() {}

  static void addTo(Rows rows) {
    rows.row(
        EventType.AGREEMENT_AMENDED,
        MONITORING,
        WHILE_TERMS_ARE_OPEN,
        AgreementGuards.NEXT_VERSION,
        AgreementGuards.OWED_BY_NO_ONE_HARMED,
        AgreementTermsGuards.BURDENS_NO_ONE_HARMED,
        AgreementTermsGuards.FROM_THE_PARTIES,
        AgreementTermsGuards.ORIGIN_SAID,
        AgreementTermsGuards.NOT_TOO_LONG,
        AgreementTermsGuards.AMENDED_BY_ALL,
        ConfirmationGuards.CONFIRMED,
        ConfirmationGuards.PROPORTION_CHECKED,
        AgreementTermsGuards.PAID_SO_FAR);
    rows.row(
        EventType.TERM_WAIVED,
        MONITORING,
        WHILE_TERMS_ARE_OPEN,
        AgreementGuards.TERM_IS_OPEN,
        MonitoringGuards.WAIVED_BY_BENEFICIARY);
    rows.row(
        EventType.AGREEMENT_REVIEWED,
        MONITORING,
        WHILE_TERMS_ARE_OPEN,
        MonitoringGuards.OF_VERSION_IN_FORCE,
        MonitoringGuards.FINDINGS_FIT);
    rows.lead(
        EventType.BREACH_DECLARED,
        WHILE_TERMS_ARE_OPEN,
        CaseStage.MONITORING,
        MonitoringGuards.NO_BREACH_OPEN,
        MonitoringGuards.BROKEN_TERMS,
        MonitoringGuards.REVIEWED_FIRST);
    rows.row(
        EventType.BREACH_RESOLVED,
        MONITORING,
        WHILE_TERMS_ARE_OPEN,
        MonitoringGuards.BREACH_OPEN,
        MonitoringGuards.EXTENDS_WHAT_IS_OPEN,
        MonitoringGuards.EXTENDS_FORWARD,
        AgreementTermsGuards.NOT_TOO_LONG,
        MonitoringGuards.BACK_TO_REFERRER);
    rows.stay(
        EventType.HARMED_INFORMED, Rows.range(CaseStage.OUTCOME_RECORDED, CaseStage.FOLLOW_UP));
    rows.stay(EventType.SURVEY_OFFERED, Rows.WITH_OUTCOME_OR_CLOSED, ConsentGuards.TO_FOLLOW_UP);
    rows.stay(
        EventType.SATISFACTION_RECORDED, Rows.WITH_OUTCOME_OR_CLOSED, ConsentGuards.TO_FOLLOW_UP);
  }
}
