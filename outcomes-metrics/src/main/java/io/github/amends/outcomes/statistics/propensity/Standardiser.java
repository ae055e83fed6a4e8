// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

/**
 * The standard deviation that a difference of means is divided by, always that before weighting.
 */
public enum Standardiser {

  /** That of the treated. */
  TREATED,

  /** The root of the mean of both groups' variances. */
  POOLED
}
