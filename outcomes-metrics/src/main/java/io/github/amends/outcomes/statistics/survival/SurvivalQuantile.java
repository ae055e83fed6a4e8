// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;

/**
 * The time by which a share of people had the event; the median where the share is a half.
 *
 * @param probability the share, from 0 to 1
 * @param time the time; not estimable if the curve does not get there
 * @param interval the times between which the curve's confidence bounds get there, with an infinite
 *     end if the upper one does not; not estimable if neither does
 * @param records the records that the curve is made of
 * @param events the events among them, by weight
 * @param missing the records that were left out because their follow-up is unknown
 */
public record SurvivalQuantile(
    double probability,
    Answer<Double> time,
    Answer<Interval> interval,
    long records,
    double events,
    long missing) {}
