// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why somebody did not attend; never a breach. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum AbsenceReason implements Coded {
  /** No reason was told. */
  NOT_TOLD,
  /** Illness. */
  ILLNESS,
  /** A change of mind. */
  CHANGED_MIND,
  /** Travel, work, care or another practical matter. */
  PRACTICAL,
  /** A mistake about the time or the place. */
  MISTAKE
}
