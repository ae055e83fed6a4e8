// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Where the matter stands in criminal justice. */
@Classified(Classification.CRIMINAL_OFFENCE)
public enum JusticeStage implements Coded {
  /** Not a matter for criminal justice. */
  NONE,
  /** An offence that was not reported. */
  NOT_REPORTED,
  /** Reported; no charge yet, or a diversion. */
  PRE_CHARGE,
  /** Charged. */
  CHARGED,
  /** Convicted; not yet sentenced. */
  PRE_SENTENCE,
  /** Serving a sentence. */
  IN_SENTENCE,
  /** After the sentence. */
  POST_SENTENCE
}
