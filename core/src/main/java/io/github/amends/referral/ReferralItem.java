// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Something that the service asks the referrer for. */
@Classified(Classification.OFFICIAL)
public enum ReferralItem implements Coded {
  /** Who was harmed and who is responsible. */
  PARTIES,

  /** What happened, and when. */
  INCIDENT,

  /** Where the matter stands in criminal justice. */
  JUSTICE_STAGE,

  /** Whether there is enough for a charge. */
  EVIDENCE,

  /** On what the sharing of data rests. */
  DATA_BASIS,

  /** Which orders, bail or licence conditions there are. */
  ORDERS,

  /** What is known of risks. */
  RISK,

  /** How those concerned can be reached. */
  CONTACT,

  /** Anything else. */
  OTHER
}
