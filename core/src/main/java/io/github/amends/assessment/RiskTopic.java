// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What an assessment looks at. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum RiskTopic implements Coded {
  /** Feelings and attitudes. */
  FEELINGS_AND_ATTITUDES,
  /** Why the person takes part. */
  MOTIVATION,
  /** Mental health and the use of substances. */
  HEALTH_AND_SUBSTANCES,
  /** Physical and learning needs. */
  NEEDS,
  /** The harm and what it did. */
  HARM_AND_IMPACT,
  /** A difference of power between the parties. */
  POWER_IMBALANCE,
  /** Physical safety. */
  PHYSICAL_SAFETY,
  /** Psychological safety. */
  PSYCHOLOGICAL_SAFETY,

  /** What the person wishes to come of it. */
  WISHED_OUTCOMES,

  /** Where the matter stands in criminal justice. */
  JUSTICE_STAGE,

  /** What kind of offence it is. */
  NATURE_OF_OFFENCE,

  /** Whether it is the right time. */
  RIGHT_TIME
}
