// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

/**
 * Where the influence of a row is counted from, for the skewness that a BCa interval allows for.
 */
public enum Acceleration {

  /** The mean of the statistics that leave one row out, as Efron has it. */
  JACKKNIFE,

  /** The statistic of the whole sample, as {@code empinf(type = "jack")} of R's boot has it. */
  EMPIRICAL_INFLUENCE
}
