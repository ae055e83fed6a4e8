// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import java.util.Set;

/**
 * The share of people who had one kind of event by a time, where other kinds could prevent it.
 *
 * @param outcome the number of the kind of event
 * @param time the time
 * @param incidence the share, from 0 to 1
 * @param standardError its standard error; not estimable if the way to estimate it does not suit
 *     the records
 * @param interval its confidence interval; not estimable where its method has none, as at 0
 * @param atRisk who is at risk just before the time, by weight
 * @param records the records that the estimate is made of
 * @param events the events of this kind among them, by weight, whenever they happened
 * @param missing the records that were left out because their follow-up is unknown
 * @param warnings what else to know
 */
public record IncidenceEstimate(
    int outcome,
    double time,
    double incidence,
    Answer<Double> standardError,
    Answer<Interval> interval,
    double atRisk,
    long records,
    double events,
    long missing,
    Set<SurvivalWarning> warnings) {

  /**
   * Creates the estimate.
   *
   * @param outcome the number of the kind of event
   * @param time the time
   * @param incidence the share
   * @param standardError its standard error
   * @param interval its confidence interval
   * @param atRisk who is at risk just before the time
   * @param records the records that the estimate is made of
   * @param events the events of this kind among them
   * @param missing the records that were left out
   * @param warnings what else to know
   */
  public IncidenceEstimate {
    warnings = Set.copyOf(warnings);
  }
}
