// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What facilitators went through with somebody before a process (rules PRE-03 and EQ-01). */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum PreparationTopic implements Coded {
  /** Which needs and adjustments there are. */
  NEEDS_AND_ACCESS,

  /** The place. */
  VENUE,

  /** Who sits where. */
  SEATING,

  /** Who arrives when. */
  ARRIVAL_ORDER,

  /** Who will be there. */
  WHO_COMES,

  /** The ground rules. */
  GROUND_RULES,

  /** What the person expects. */
  EXPECTATIONS,

  /** What they want to ask and say. */
  QUESTIONS,

  /** How they stay safe, and how to stop. */
  SAFETY
}
