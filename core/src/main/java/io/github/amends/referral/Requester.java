// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/**
 * Who asked for a restorative process. For gender-based violence it may have to be the person
 * harmed (rule REF-04).
 */
@Classified(Classification.PERSONAL)
public enum Requester implements Coded {
  /** A person harmed. */
  HARMED,

  /** A person responsible. */
  RESPONSIBLE,

  /** A party to a mutual dispute. */
  MUTUAL_PARTY,

  /** The agency that referred the matter. */
  REFERRER,

  /** A court. */
  COURT
}
