// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why a case waits. */
@Classified(Classification.OFFICIAL)
public enum HoldCause implements Coded {
  /** For a court. */
  AWAITING_COURT,
  /** For a party. */
  PARTY_UNAVAILABLE,
  /** For somebody to be well. */
  ILLNESS,
  /** For information. */
  AWAITING_INFORMATION,
  /** For legal advice. */
  LEGAL_ADVICE,
  /** For a volunteer. */
  VOLUNTEER_CAPACITY,
  /** For another reason. */
  OTHER
}
