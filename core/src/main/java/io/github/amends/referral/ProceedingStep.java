// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** A step of criminal proceedings. */
@Classified(Classification.CRIMINAL_OFFENCE)
public enum ProceedingStep implements Coded {
  /** The person was charged. */
  CHARGED,

  /** The person was convicted. */
  CONVICTED,

  /** The person was sentenced. */
  SENTENCED,

  /** The person was acquitted. */
  ACQUITTED,

  /** The proceedings were ended without a verdict. */
  DISCONTINUED
}
