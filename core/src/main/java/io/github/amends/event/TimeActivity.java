// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What a facilitator's time went into (rule REC-05). */
@Classified(Classification.OFFICIAL)
public enum TimeActivity implements Coded {
  /** Reaching and informing people. */
  CONTACT,

  /** Assessing risks. */
  ASSESSMENT,

  /** Preparing people. */
  PREPARATION,

  /** The meeting or exchange itself. */
  MEETING,

  /** What comes after. */
  FOLLOW_UP,

  /** Travelling. */
  TRAVEL,

  /** Writing and arranging. */
  ADMINISTRATION
}
