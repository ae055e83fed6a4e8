// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.event.DataKind;
import io.github.amends.outcomes.metric.DayCounts;

/** What the timings make of a case. */
final class TimingVerdicts {
  private TimingVerdicts() {}

  static void tell(CaseTiming timing, CaseReading reading, Spells spells) {
    switch (timing) {
      case FIRST_CONTACT -> ofContact(reading, reading.opened(), reading.firstContact(), spells);
      case FIRST_MEETING -> tell(reading, reading.opened(), reading.firstMeeting(), spells);
      case FIRST_PROCESS -> tell(reading, reading.opened(), reading.firstProcess(), spells);
      case OUTCOME -> tell(reading, reading.opened(), reading.firstOutcome(), spells);
      case CLOSING -> tell(reading, reading.opened(), reading.closed(), spells);
      case CONTACT_TO_MEETING ->
        ofContact(reading, reading.firstContact(), reading.firstMeeting(), spells);
      case MEETING_TO_OUTCOME ->
        tell(reading, reading.firstMeeting(), reading.firstOutcome(), spells);
      case OUTCOME_TO_CLOSING -> tell(reading, reading.firstOutcome(), reading.closed(), spells);
      case WAITING_FOR_LEAD -> waits(reading, spells);
    }
  }

  private static void ofContact(CaseReading reading, int from, int to, Spells spells) {
    boolean erased = reading.outOfEveryMeasure() == null && reading.isErased(DataKind.CONTACT);
    if (erased) {
      spells.missing(reading.part(), CaseReason.ERASED);
    } else {
      tell(reading, from, to, spells);
    }
  }

  /** A case that has not come to the first point is not looked at. */
  private static void tell(CaseReading reading, int from, int to, Spells spells) {
    if (from == AsOf.NEVER) {
      return;
    }
    CaseReason out = reading.outOfEveryMeasure();
    if (out != null) {
      spells.excluded(reading.part(), out);
    } else if (to != AsOf.NEVER) {
      reached(reading, from, to, spells);
    } else if (reading.closed() == AsOf.NEVER) {
      spells.pending(reading.part(), from);
    } else {
      spells.ended(reading.part(), from, reading.closed(), CaseReason.CLOSED_BEFORE);
    }
  }

  private static void reached(CaseReading reading, int from, int to, Spells spells) {
    if (from == AsOf.NOT_KNOWN || to == AsOf.NOT_KNOWN) {
      spells.missing(reading.part(), CaseReason.DAY_NOT_KNOWN);
    } else if (to < from || to - from > DayCounts.LONGEST) {
      spells.missing(reading.part(), CaseReason.DAYS_OUT_OF_ORDER);
    } else {
      spells.reached(reading.part(), from, to);
    }
  }

  private static void waits(CaseReading reading, Spells spells) {
    for (Milestones episode : reading.episodes()) {
      for (Wait wait : episode.waits()) {
        waited(reading, wait, spells);
      }
    }
  }

  private static void waited(CaseReading reading, Wait wait, Spells spells) {
    CaseReason out = reading.outOfEveryMeasure();
    if (out != null) {
      spells.excluded(reading.part(), out);
      return;
    }
    int since = reading.asOf().dayOf(wait.since());
    int until = reading.asOf().dayOf(wait.until());
    switch (wait.end()) {
      case WAITING -> spells.pending(reading.part(), since);
      case CLOSED -> spells.ended(reading.part(), since, until, CaseReason.CLOSED_BEFORE);
      case UNRECORDED -> spells.missing(reading.part(), CaseReason.NO_LEAD_RECORDED);
      case LEAD_ASSIGNED -> reached(reading, since, until, spells);
    }
  }
}
