// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Something that a person must be told before consenting. */
@Classified(Classification.OFFICIAL)
public enum InformationItem implements Coded {
  /** What the process is for. */
  PURPOSE,
  /** What happens in it. */
  NATURE_OF_PROCESS,
  /** Who takes part. */
  WHO_TAKES_PART,
  /** What an agreement is, and how it is followed up. */
  WHAT_AN_AGREEMENT_IS,
  /** That legal advice may be taken. */
  LEGAL_ADVICE,
  /** That nobody need take part, or go on. */
  NO_OBLIGATION,
  /** That accepting the facts does not prevent a later plea of not guilty. */
  ACCEPTANCE_IS_NO_PLEA,
  /** What a court may make of taking part, and that it may not hold a refusal against anybody. */
  COURT_MAY_TAKE_ACCOUNT,
  /** When what is said must be passed on. */
  LIMITS_OF_CONFIDENTIALITY,
  /** How to complain. */
  HOW_TO_COMPLAIN,

  /** What can come of it. */
  POSSIBLE_OUTCOMES,

  /** How an agreement is watched over. */
  SUPERVISION_OF_AN_AGREEMENT,

  /** That the outcome the person wishes for is not likely. */
  WISHED_OUTCOME_UNLIKELY,

  /** That consent can be withdrawn at any time, without a reason. */
  RIGHT_TO_WITHDRAW
}
