// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why a facilitator's assignment ended. */
@Classified(Classification.OFFICIAL)
public enum AssignmentEndReason implements Coded {
  /** No longer available. */
  UNAVAILABLE,
  /** Left the service. */
  LEFT,
  /** Connected with a party or the incident. */
  CONFLICT,
  /** Handed over to somebody else. */
  HANDED_OVER,

  /** A qualification or check is no longer in date. */
  LAPSED
}
