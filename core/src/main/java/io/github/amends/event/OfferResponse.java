// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What somebody said to an offer; to decline is always possible. */
@Classified(Classification.PERSONAL)
public enum OfferResponse implements Coded {
  /** Yes. */
  ACCEPTED,

  /** No. */
  DECLINED,

  /** Nothing, so far. */
  NO_ANSWER
}
