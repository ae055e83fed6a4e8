// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.casework.CaseStage;

/** Whether and how a case has ended. */
enum Ending {
  OPEN,
  COMPLETED,
  EXIT,
  UNRECORDED;

  static Ending of(CaseReading reading) {
    if (reading.isOpen()) {
      return OPEN;
    }
    if (reading.state().stage() == CaseStage.COMPLETED) {
      return COMPLETED;
    }
    return reading.closure().isPresent() ? EXIT : UNRECORDED;
  }
}
