// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What came of an attempt to reach somebody. */
@Classified(Classification.PERSONAL)
public enum ContactOutcome implements Coded {
  /** The person was reached. */
  REACHED,
  /** A message was left. */
  MESSAGE_LEFT,
  /** Nobody answered. */
  NO_ANSWER,
  /** The details were wrong. */
  WRONG_DETAILS,
  /** A letter or message came back. */
  RETURNED,
  /** The person asked not to be contacted again. */
  ASKED_NOT_TO_CONTACT
}
