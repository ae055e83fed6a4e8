// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why a process was stopped. */
@Classified(Classification.OFFICIAL)
public enum StopCause implements Coded {
  /** For safety. */
  SAFETY,
  /** A consent was withdrawn. */
  CONSENT_WITHDRAWN,

  /** Somebody died or can take part no more. */
  PARTICIPATION_ENDED
}
