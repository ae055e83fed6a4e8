// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.comparison.RiskRatioInterval;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import io.github.amends.outcomes.statistics.proportion.Proportion;

/**
 * The relative rate index of disparity: at one stage of a process, the share of a group that passes
 * it divided by that of a reference group.
 *
 * <p>Each denominator is who was there at the stage before. The index is a ratio of proportions,
 * and so are its standard error and its interval (W. Feyerherm, H. Snyder and F. Villarruel,
 * Identification and Monitoring, in: OJJDP Disproportionate Minority Contact Technical Assistance
 * Manual, 4th ed., 2009).
 *
 * @param group the share of the group
 * @param reference the share of the reference group
 */
public record RelativeRateIndex(Proportion group, Proportion reference) {

  /**
   * Returns the index.
   *
   * @return the group's share divided by the reference group's; not estimable if both are zero, or
   *     nobody was there
   */
  public Answer<Double> value() {
    return shares().riskRatio().value();
  }

  /**
   * Returns the index with its interval on the logarithmic scale (Katz); its standard error is that
   * of the logarithm.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable where the index is not
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> estimate(double level) {
    return shares().riskRatio().estimate(RiskRatioInterval.KATZ_LOG, level);
  }

  /**
   * Returns both shares as a comparison, for other measures of it.
   *
   * @return the group compared with the reference group
   */
  public TwoProportions shares() {
    return new TwoProportions(group, reference);
  }
}
