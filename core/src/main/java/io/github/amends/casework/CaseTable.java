// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.List;

/** The rows of the machine, put together from the pages on which they are written. */
final class CaseTable {

  /** What is asked of the event that opens a case, before there is any stage. */
  static final List<Guard> OPENING = List.of(
      ReferralGuards.RECEIVED_BY_NOW,
      OpeningGuards.FROM_WHOM,
      OpeningGuards.DATA_BASIS,
      OpeningGuards.ADULT_IS_NO_PARTY);

  private CaseTable() {}

  static TransitionTable standard() {
    Rows rows = new Rows();
    IntakeRows.addTo(rows);
    PeopleRows.addTo(rows);
    AssessmentRows.addTo(rows);
    ProcessRows.addTo(rows);
    OutcomeRows.addTo(rows);
    AlwaysRows.addTo(rows);
    RecordRows.addTo(rows);
    return TransitionTable.of(rows.written());
  }
}
