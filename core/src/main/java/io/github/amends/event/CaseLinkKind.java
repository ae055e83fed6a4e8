// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How one case is connected with another. */
@Classified(Classification.OFFICIAL)
public enum CaseLinkKind implements Coded {
  /** Both are about the same incident. */
  SAME_INCIDENT,

  /** Both have a person responsible for the same harm. */
  CO_RESPONSIBLE,

  /** The sides are the other way round. */
  COUNTER,

  /** This case follows from the other. */
  FOLLOW_ON,

  /** This case is the other once more (rule REF-06). */
  DUPLICATE_OF
}
