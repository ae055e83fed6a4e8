// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What a report tells the referrer. No report holds what was said. */
@Classified(Classification.OFFICIAL)
public enum ReportContent implements Coded {
  /** That the case is closed, and nothing else. */
  CLOSED_ONLY,
  /** The steps taken and the outcome. */
  OUTCOME,
  /** The steps taken, the outcome, and how far the agreement was kept. */
  OUTCOME_AND_COMPLIANCE
}
