// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.EnumSet;
import java.util.Set;

/** Coming in: from the referral to being taken in. */
final class IntakeRows {
  private IntakeRows() {}

  static void addTo(Rows rows) {
    Set<CaseStage> screening = EnumSet.of(CaseStage.SCREENING);
    rows.stay(EventType.REFERRAL_ACKNOWLEDGED, EnumSet.of(CaseStage.REFERRED, CaseStage.SCREENING));
    rows.lead(EventType.SCREENING_BEGUN, EnumSet.of(CaseStage.REFERRED), CaseStage.SCREENING);
    rows.lead(
        EventType.REFERRAL_ACCEPTED,
        EnumSet.of(CaseStage.SCREENING),
        CaseStage.ACCEPTED,
        ReferralGuards.IN_SCOPE,
        AcceptanceGuards.ASKED_FOR_BY_THE_PERSON_HARMED,
        AcceptanceGuards.ENOUGH_EVIDENCE,
        AcceptanceGuards.NO_OTHER_CASE_OPEN,
        AcceptanceGuards.YOUTH_OWNER,
        OpeningGuards.DATA_BASIS_STILL,
        AcceptanceGuards.POLICY_DOCUMENT,
        AcceptanceGuards.REFERRER_ACKNOWLEDGED);
    rows.stay(EventType.REFERRER_INFORMATION_REQUESTED, screening);
    rows.stay(EventType.REFERRER_INFORMATION_RECEIVED, screening);
    rows.row(
        EventType.REFERRAL_REJECTED,
        EnumSet.of(CaseStage.SCREENING),
        EnumSet.of(CaseStage.NOT_PROCEEDED, CaseStage.RETURNED_TO_REFERRER),
        ClosingGuards.CAUSE_FITS,
        ClosingGuards.DECLINING_IS_NO_BREACH,
        AcceptanceGuards.REFERRER_ACKNOWLEDGED);
    rows.stay(EventType.CASE_LINKED, Rows.OPEN, LinkGuards.NO_CIRCLE);
  }
}
