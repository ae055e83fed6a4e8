// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.resources;

import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.time.LocalDate;

/**
 * How a service's volunteers stand on a day.
 *
 * <pre>{@code
 * VolunteerSummary volunteers = VolunteerSummary.asOf(day, 90).measure(records);
 * volunteers.inDate();   // 11/12 (91.7 %, 95 % Wilson 64.6 to 98.5)
 * }</pre>
 *
 * @param inDate how many of those active are in date on the day
 * @param lapsing how many of those in date lapse within the days asked about
 * @param casesEach how many of those active work in each number of cases
 * @param minutes the time that those active have given, in minutes
 * @param service how many days of active service until they left: its
 *     {@link DurationSummary#median()} is the median of retention, with those who are here censored
 */
public record VolunteerSummary(
    MetricResult inDate,
    MetricResult lapsing,
    Breakdown<Integer> casesEach,
    long minutes,
    DurationSummary service) {

  /**
   * Returns the measure of volunteers as of a day. Whoever is not active yet is not looked at.
   *
   * @param asOf the day
   * @param lapseDays within how many days a lapse is asked about, at least one; services ask 90
   * @return the measure
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_DEFINITION} if the
   *     days are below one
   */
  public static Metric<VolunteerRecord, VolunteerCounts, VolunteerSummary> asOf(
      LocalDate asOf, int lapseDays) {
    return new VolunteerMetric(asOf, lapseDays);
  }

  /**
   * Returns the hours that an active volunteer has given, on average.
   *
   * @return the hours; not estimable if nobody is active
   */
  public Answer<Double> hoursEach() {
    long active = casesEach.total();
    return active == 0
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of(minutes / 60.0 / active);
  }
}
