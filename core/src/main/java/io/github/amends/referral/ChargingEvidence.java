// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/**
 * Whether the evidence would be enough for a charge (rule REF-05; United Nations principles, 7).
 */
@Classified(Classification.CRIMINAL_OFFENCE)
public enum ChargingEvidence implements Coded {
  /** There is enough. */
  ENOUGH_TO_CHARGE,

  /** There is not enough. */
  NOT_ENOUGH,

  /** Nobody with the power to charge has judged it. */
  NOT_ASSESSED
}
