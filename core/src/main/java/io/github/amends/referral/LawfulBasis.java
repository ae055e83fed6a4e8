// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** On what the service relies to hold personal data (UK and EU GDPR, article 6(1)). */
@Classified(Classification.OFFICIAL)
public enum LawfulBasis implements Coded {
  /** The consent of the person. */
  CONSENT,

  /** A contract with the person. */
  CONTRACT,

  /** A duty in law. */
  LEGAL_OBLIGATION,

  /** To protect a life. */
  VITAL_INTERESTS,

  /** A task in the public interest, or of official authority. */
  PUBLIC_TASK,

  /** A legitimate interest that is not outweighed. */
  LEGITIMATE_INTERESTS
}
