// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Which contact an assessment allows. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum RiskConclusion implements Coded {
  /** A meeting or an exchange. */
  DIRECT_OK,
  /** An exchange, and no meeting. */
  INDIRECT_ONLY,

  /** Work without contact, such as a letter that is not sent. */
  NO_CONTACT_ONLY,
  /** No contact. */
  NOT_SUITABLE
}
