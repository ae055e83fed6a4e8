// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why the route changed. */
@Classified(Classification.OFFICIAL)
public enum RouteChangeCause implements Coded {
  /** A party wished it. */
  PARTY_WISH,
  /** A consent was withdrawn. */
  CONSENT_WITHDRAWN,
  /** The risks were judged anew. */
  RISK,
  /** Distance, custody or another practical matter. */
  PRACTICAL,

  /** Somebody died or can take part no more. */
  PARTICIPATION_ENDED,

  /** An order forbids the earlier route. */
  LEGAL_ORDER
}
