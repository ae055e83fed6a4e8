// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How far somebody accepts what happened. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum AcknowledgementDegree implements Coded {
  /** Accepts responsibility in full. */
  FULL,
  /** Accepts part of it. */
  PARTIAL,
  /** Accepts the basic facts. */
  FACTS_ONLY,
  /** In a mutual dispute, accepts their own part. */
  OWN_PART,
  /** In a mutual dispute, shares the wish to repair. */
  WISH_TO_REPAIR,
  /** Denies responsibility. */
  DENIED
}
