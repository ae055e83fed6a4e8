// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * What one group brings to a log-rank test.
 *
 * @param observed the events that were observed, weighted
 * @param expected the events that were expected if all groups had the same rate, weighted
 * @param records the records of the group
 * @param missing the records that were left out because their follow-up is unknown
 */
public record LogRankGroup(double observed, double expected, long records, long missing) {

  /**
   * Returns by how much the group has more events than expected.
   *
   * @return observed minus expected; negative if it has fewer
   */
  public double score() {
    return observed - expected;
  }
}
