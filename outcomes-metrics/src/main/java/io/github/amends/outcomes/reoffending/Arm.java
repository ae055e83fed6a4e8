// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Coded;

/** One of the two groups that are compared. */
public enum Arm implements Coded {
  /** Those with a restorative process. */
  RESTORATIVE,
  /** Those without. */
  COMPARISON
}
