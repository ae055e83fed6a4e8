// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Coded;

/** The event on whose day the follow-up of a person begins. */
public enum IndexEvent implements Coded {

  /** The referral was received; everybody referred has it. */
  REFERRAL,

  /** The case was accepted. */
  ACCEPTANCE,

  /** The first meeting began: only those have it who stayed until then. */
  FIRST_MEETING,

  /** The case was closed: only those have it who stayed until then. */
  CASE_END,

  /** Assignment to an arm by chance; everybody assigned has it. */
  RANDOMISATION;

  /** Whether people without a restorative process cannot have it, or have it much later. */
  boolean comesFromTreatment() {
    return this == FIRST_MEETING || this == CASE_END;
  }
}
