// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.EnumSet;

/** Coming in: from the referral to being taken in. */
final class IntakeRows {
  private IntakeRows() {}

  static void addTo(Rows rows) {
    rows.lead(EventType.SCREENING_BEGUN, EnumSet.of(CaseStage.REFERRED), CaseStage.SCREENING);
    rows.lead(
        EventType.REFERRAL_ACCEPTED,
        EnumSet.of(CaseStage.SCREENING),
        CaseStage.ACCEPTED,
        ReferralGuards.IN_SCOPE);
    rows.row(
        EventType.REFERRAL_REJECTED,
        EnumSet.of(CaseStage.SCREENING),
        EnumSet.of(CaseStage.NOT_PROCEEDED, CaseStage.RETURNED_TO_REFERRER),
        ClosingGuards.CAUSE_FITS,
        ClosingGuards.DECLINING_IS_NO_BREACH);
  }
}
