// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/**
 * How far a case has come: the one coarse state that a list shows.
 *
 * <p>Consents, holds, meetings, agreements and terms are regions of their own beside it.
 */
@Classified(Classification.OFFICIAL)
public enum CaseStage implements Coded {
  /** Received, not yet looked at. */
  REFERRED,
  /** Scope and duplicates are looked at. */
  SCREENING,
  /** Taken in; waiting for a facilitator. */
  ACCEPTED,
  /** Facilitators are assigned; contact, information, consent. */
  ENGAGING,
  /** Risk, suitability and route. */
  ASSESSING,
  /** Separate preparation with each side. */
  PREPARING,
  /** All that a meeting or an exchange needs is there, but for the time. */
  READY,
  /** A meeting is fixed. */
  SCHEDULED,
  /** Under way, or between sittings. */
  IN_PROCESS,
  /** What came of it is recorded. */
  OUTCOME_RECORDED,
  /** An agreement is in force. */
  MONITORING,
  /** The terms have ended; reports and follow-up are owed. */
  FOLLOW_UP,
  /** Closed after a process took place. */
  COMPLETED,
  /** Closed without a process. */
  NOT_PROCEEDED,
  /** Closed by handing the matter back. */
  RETURNED_TO_REFERRER,
  /** Never a case: it counts in no measure. */
  ENTERED_IN_ERROR;

  /**
   * Returns whether the case is still open in this stage.
   *
   * @return false for the stages in which a case ends
   */
  public boolean isOpen() {
    return compareTo(COMPLETED) < 0;
  }

  /**
   * Returns whether this stage lies before another on the main line.
   *
   * @param other the other stage
   * @return true if it lies before
   */
  public boolean isBefore(CaseStage other) {
    return compareTo(other) < 0;
  }
}
