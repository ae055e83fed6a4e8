// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why a report may be given to the referrer (rule CON-15). */
@Classified(Classification.OFFICIAL)
public enum ReportBasis implements Coded {
  /** The parties agreed to it. */
  CONSENT,

  /**
   * A duty in law, such as that of the ACT's Crimes (Restorative Justice) Act 2004, sections 57 and
   * 58.
   */
  DUTY
}
