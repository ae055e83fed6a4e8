// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;

/**
 * Which days a timing counts. All count the days after the first, up to and including the last.
 *
 * <p>Working days are those of the caller's calendar; without one, or outside of it, the duration
 * is missing.
 */
public enum DayCount implements Coded {
  /** Every day. */
  CALENDAR,
  /** Every day on which the case was not on hold. */
  CALENDAR_WITHOUT_HOLDS,
  /** Every working day. */
  WORKING,
  /** Every working day on which the case was not on hold. */
  WORKING_WITHOUT_HOLDS;

  boolean isWorking() {
    return this == WORKING || this == WORKING_WITHOUT_HOLDS;
  }

  boolean leavesOutHolds() {
    return this == CALENDAR_WITHOUT_HOLDS || this == WORKING_WITHOUT_HOLDS;
  }
}
