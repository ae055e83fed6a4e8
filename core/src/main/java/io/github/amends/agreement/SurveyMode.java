// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How a questionnaire is put. */
@Classified(Classification.OFFICIAL)
public enum SurveyMode implements Coded {
  /** On paper. */
  PAPER,

  /** On a screen. */
  ONLINE,

  /** By telephone. */
  PHONE,

  /** Face to face. */
  IN_PERSON
}
