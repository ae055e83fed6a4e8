// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How somebody was reached or told. */
@Classified(Classification.OFFICIAL)
public enum Channel implements Coded {
  /** A visit at home. */
  HOME_VISIT,
  /** A meeting elsewhere. */
  MEETING,
  /** A telephone call. */
  PHONE,
  /** A video call. */
  VIDEO,
  /** A letter. */
  LETTER,
  /** An e-mail. */
  EMAIL,
  /** A text message. */
  TEXT_MESSAGE,
  /** Through an agency that knows the person. */
  THROUGH_AGENCY
}
