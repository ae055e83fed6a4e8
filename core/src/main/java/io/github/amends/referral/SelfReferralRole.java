// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** The part in the matter of a person who refers it. */
@Classified(Classification.PERSONAL)
public enum SelfReferralRole implements Coded {
  /** A person who was harmed. */
  HARMED,
  /** A person responsible for the harm. */
  RESPONSIBLE,
  /** A party to a dispute in which both sides were harmed. */
  MUTUAL_PARTY
}
