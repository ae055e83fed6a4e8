// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

/** A number computed from some rows of data that the statistic itself knows, such as a ratio. */
@FunctionalInterface
public interface RowStatistic {

  /**
   * Returns the statistic of some rows.
   *
   * @param rows the indices of the rows, from 0, with repetitions; valid during the call only and
   *     not to be changed
   * @return the statistic, or NaN where these rows have none
   */
  double of(int[] rows);
}
