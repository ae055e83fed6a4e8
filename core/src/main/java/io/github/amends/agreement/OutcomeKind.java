// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What came of a process. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum OutcomeKind implements Coded {
  /** An agreement was reached. */
  AGREEMENT,
  /** An agreement was reached on part of the matter. */
  PARTIAL,
  /** The parties needed none: meeting was enough. */
  NO_AGREEMENT_NEEDED,
  /** The parties sought one and did not reach it. */
  NO_AGREEMENT_REACHED,
  /** The exchanges were completed. */
  INDIRECT_COMPLETED,
  /** The process ended before its end. */
  ENDED_EARLY
}
