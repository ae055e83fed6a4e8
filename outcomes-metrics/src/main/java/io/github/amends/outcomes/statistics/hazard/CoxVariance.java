// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

/** A way to estimate the covariance of Cox coefficients. */
public enum CoxVariance {

  /**
   * The usual choice: {@link #ROBUST} if observations are clustered or carry weights that are not
   * whole numbers, and else {@link #MODEL}.
   */
  AUTOMATIC,

  /** The inverse of the information, right if the model is. */
  MODEL,

  /**
   * The sandwich D'D of dfbeta residuals, summed over clusters if there are any. Source: Lin and
   * Wei, <cite>Journal of the American Statistical Association</cite> 84 (1989), 1074.
   */
  ROBUST
}
