// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

/** A scale of time on which the test of proportional hazards looks for a straight change. */
public enum TimeTransform {

  /**
   * One less the Kaplan-Meier estimate just before the time, over all strata and without weights:
   * the usual one, since late and few events do not outweigh the others.
   */
  KAPLAN_MEIER,

  /** The rank of the time among all times, censored ones included; tied times share their mean. */
  RANK,

  /** The time itself. */
  IDENTITY,

  /** The natural logarithm of the time, which has to be positive. */
  LOG
}
