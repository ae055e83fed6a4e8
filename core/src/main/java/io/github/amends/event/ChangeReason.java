// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why a meeting was moved or cancelled. */
@Classified(Classification.OFFICIAL)
public enum ChangeReason implements Coded {
  /** Somebody is ill. */
  ILLNESS,
  /** Somebody cannot come. */
  UNAVAILABLE,
  /** The venue is not to be had. */
  VENUE,
  /** A consent was withdrawn. */
  CONSENT_WITHDRAWN,
  /** A facilitator is no longer there. */
  FACILITATOR_LOST,
  /** For safety. */
  SAFETY,

  /** Somebody takes part no more. */
  PARTICIPATION_ENDED,

  /** An order forbids it. */
  LEGAL_ORDER,
  /** Another reason. */
  OTHER
}
