// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import io.github.amends.basics.Coded;

/** What money is spent on. */
public enum CostCategory implements Coded {
  /** People who are paid. */
  STAFF,
  /** What volunteers lay out. */
  VOLUNTEER_EXPENSE,
  /** Places to meet in. */
  VENUE,
  /** Courses and what goes with them. */
  TRAINING,
  /** Travel of anybody. */
  TRAVEL,
  /** Interpreting and translating. */
  INTERPRETER,
  /** What it takes to be there at all. */
  OVERHEAD,
  /** Anything else. */
  OTHER
}
