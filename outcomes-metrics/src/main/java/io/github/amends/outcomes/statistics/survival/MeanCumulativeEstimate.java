// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import java.util.Set;

/**
 * How many events a person had on average by a time.
 *
 * @param time the time
 * @param mean the mean number of events, not negative
 * @param standardError its robust standard error
 * @param interval its confidence interval; not estimable before the first event
 * @param atRisk who is at risk just before the time, by weight
 * @param records the records that the function is made of
 * @param events all events, by weight, whenever they happened
 * @param missing the records that were left out because their follow-up is unknown
 * @param warnings what else to know
 */
public record MeanCumulativeEstimate(
    double time,
    double mean,
    double standardError,
    Answer<Interval> interval,
    double atRisk,
    long records,
    double events,
    long missing,
    Set<SurvivalWarning> warnings) {

  /**
   * Creates the estimate.
   *
   * @param time the time
   * @param mean the mean number of events
   * @param standardError its robust standard error
   * @param interval its confidence interval
   * @param atRisk who is at risk just before the time
   * @param records the records that the function is made of
   * @param events all events
   * @param missing the records that were left out
   * @param warnings what else to know
   */
  public MeanCumulativeEstimate {
    warnings = Set.copyOf(warnings);
  }
}
