// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why more time was not the answer to a term that was not kept. */
@Classified(Classification.OFFICIAL)
public enum NoExtensionReason implements Coded {
  /** There was more time before. */
  EXTENDED_BEFORE,

  /** Whoever benefits does not want it. */
  BENEFICIARY_DECLINES,

  /** It would not be kept with more time either. */
  NO_PROSPECT,

  /** Whoever owes it will not keep it. */
  OBLIGOR_DECLINES
}
