// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Coded;

/** Where a unit that a measure looked at stands. Each stands in one place only. */
public enum Standing implements Coded {
  /** Counted: in the denominator of a rate, in a class of a breakdown, in a summary of days. */
  COUNTED,
  /** What the measure asks of it is not recorded. */
  MISSING,
  /** Still open: the answer is not known yet, and it is no failure. */
  PENDING,
  /** Left out on purpose, for a stated reason. */
  EXCLUDED
}
