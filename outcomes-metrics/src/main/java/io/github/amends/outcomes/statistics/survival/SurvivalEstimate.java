// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import java.util.Set;

/**
 * The share of people without the event at a time, as a survival curve has it.
 *
 * @param time the time
 * @param survival the share without the event, from 0 to 1
 * @param standardError the standard error of the share; not estimable where Greenwood's sum is
 *     infinite, once the curve is at zero
 * @param interval the confidence interval; not estimable where its method has none, mostly at 0 and
 *     1
 * @param atRisk who is at risk just before the time, by weight
 * @param records the records that the curve is made of
 * @param missing the records that were left out because their follow-up is unknown
 * @param warnings what else to know
 */
public record SurvivalEstimate(
    double time,
    double survival,
    Answer<Double> standardError,
    Answer<Interval> interval,
    double atRisk,
    long records,
    long missing,
    Set<SurvivalWarning> warnings) {

  /**
   * Creates the estimate.
   *
   * @param time the time
   * @param survival the share without the event
   * @param standardError the standard error of the share
   * @param interval the confidence interval
   * @param atRisk who is at risk just before the time
   * @param records the records that the curve is made of
   * @param missing the records that were left out
   * @param warnings what else to know
   */
  public SurvivalEstimate {
    warnings = Set.copyOf(warnings);
  }
}
