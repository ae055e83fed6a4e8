// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

/** A scale on which the confidence interval of a predicted survival is symmetric. */
public enum CurveScale {

  /** The survival itself, cut off at 0 and 1. */
  PLAIN,

  /** Its logarithm, cut off at 1: the default of R's survival. */
  LOG,

  /** The logarithm of its negative logarithm: never below 0 or above 1. */
  LOG_LOG
}
