// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What shows that a term was kept. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum EvidenceKind implements Coded {
  /** The one who benefits says so. */
  CONFIRMED_BY_BENEFICIARY,
  /** A facilitator saw it. */
  CONFIRMED_BY_FACILITATOR,
  /** A receipt. */
  RECEIPT,
  /** A record of attendance. */
  ATTENDANCE_RECORD,
  /** A letter that was delivered. */
  LETTER_DELIVERED,
  /** A photograph of the work. */
  PHOTOGRAPH
}
