// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What kind of rule of law lies between people. */
@Classified(Classification.CRIMINAL_OFFENCE)
public enum LegalOrderKind implements Coded {
  /** An order of a court, such as a restraining order. */
  COURT_ORDER,

  /** A condition of bail. */
  BAIL_CONDITION,

  /** A condition of a licence. */
  LICENCE_CONDITION,

  /** Another binding rule. */
  OTHER
}
