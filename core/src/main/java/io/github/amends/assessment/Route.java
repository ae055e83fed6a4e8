// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How those who take part come into contact. */
@Classified(Classification.OFFICIAL)
public enum Route implements Coded {
  /** They meet. */
  DIRECT,
  /** They exchange letters or messages, and do not meet. */
  INDIRECT,

  /** One side meets somebody who stands in for the other. */
  SURROGATE,

  /** There is no contact; somebody writes a letter that is not sent. */
  NO_CONTACT
}
