// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.EnumSet;
import java.util.Set;

/** The record itself: reopening, correcting, confirming, keeping and removing. */
final class RecordRows {
  private static final Set<CaseStage> ENDED =
      EnumSet.of(CaseStage.COMPLETED, CaseStage.NOT_PROCEEDED, CaseStage.RETURNED_TO_REFERRER);

  private RecordRows() {}

  static void addTo(Rows rows) {
    rows.row(
        EventType.CASE_REOPENED,
        ENDED,
        EnumSet.of(CaseStage.SCREENING, CaseStage.ENGAGING),
        RecordGuards.NOT_REMOVED);
    // The log is folded anew, and the case is wherever it would be then.
    rows.row(EventType.ENTRY_CORRECTED, Rows.ALL, Rows.ALL);
    rows.row(EventType.ENTERED_IN_ERROR, Rows.ALL, Rows.ALL);
    Set<CaseStage> cases = EnumSet.copyOf(Rows.OPEN);
    cases.addAll(ENDED);
    rows.stay(EventType.IMPORT_CONFIRMED, cases, RecordGuards.IMPORTED);
    rows.stay(EventType.PROFILE_REBOUND, Rows.OPEN);
    Set<CaseStage> over = EnumSet.copyOf(ENDED);
    over.add(CaseStage.ENTERED_IN_ERROR);
    rows.stay(EventType.CASE_MINIMISED, over, RecordGuards.NO_LEGAL_HOLD);
    rows.stay(EventType.PERSON_ERASED, Rows.ALL, RecordGuards.NO_LEGAL_HOLD);
    rows.stay(EventType.LEGAL_HOLD_PLACED, Rows.ALL, RecordGuards.NO_LEGAL_HOLD);
    rows.stay(EventType.LEGAL_HOLD_LIFTED, Rows.ALL, RecordGuards.UNDER_LEGAL_HOLD);
  }
}
