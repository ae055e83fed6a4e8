// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What a concern is about. */
@Classified(Classification.SPECIAL_CATEGORY)
public enum SafeguardingKind implements Coded {
  /** A child may be at risk. */
  CHILD_AT_RISK,

  /** An adult may be at risk. */
  ADULT_AT_RISK,

  /** A life may be in danger. */
  RISK_TO_LIFE,

  /** A serious crime may be done. */
  SERIOUS_CRIME,

  /** Somebody may harm themselves. */
  SELF_HARM
}
