// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;
import io.github.amends.outcomes.metric.DayCounts;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.MetricDefinition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The timings of a caseload, in whole days from one day to the other, in version 1.
 *
 * <p>They describe those that got there by the as-of day, and beside them those that are on the way
 * and those that were closed before: the Kaplan-Meier median and the cumulative incidence of
 * {@link DurationSummary} take all three into account. Open cases that have not got there are
 * counted as pending and are no failures; closed cases that never got there are counted as
 * excluded. Cases closed as a duplicate or a mistake are excluded too. Where of one of the two days
 * only the month is known, or the second is recorded as the first, the duration is missing. With
 * nobody there is no median. The source is our own definition; the service of which this is asked
 * knows it as referral to contact, to meeting, to outcome, to closing.
 */
public enum CaseTiming implements Coded {
  /**
   * How long did it take from the referral until a principal was first reached? Unit: case, open or
   * closed.
   */
  FIRST_CONTACT,
  /**
   * How long did it take from the referral until the start of the first sitting at which both sides
   * met? Unit: case, open or closed.
   */
  FIRST_MEETING,
  /**
   * How long did it take from the referral until the start of the first sitting that was held, or
   * until the first exchange was delivered? Unit: case, open or closed.
   */
  FIRST_PROCESS,
  /** How long did it take from the referral until an outcome was recorded? Unit: case. */
  OUTCOME,
  /** How long did it take from the referral until the case was closed, however? Unit: case. */
  CLOSING,
  /**
   * How long did it take from the first contact until both sides first met? Unit: case in which
   * somebody was reached.
   */
  CONTACT_TO_MEETING,
  /**
   * How long did it take from the first meeting until an outcome was recorded? Unit: case in which
   * both sides met.
   */
  MEETING_TO_OUTCOME,
  /**
   * How long did it take from the outcome until the case was closed? Unit: case with an outcome.
   */
  OUTCOME_TO_CLOSING,
  /**
   * How long did a case that was taken in wait for its first lead facilitator?
   *
   * <p>Unit: case; where a lead was lost before a process and the case waited again, the second
   * wait counts by itself. Excluded: closed while waiting.
   */
  WAITING_FOR_LEAD;

  /**
   * Returns what the timing means, in calendar days.
   *
   * @return the definition
   */
  public MetricDefinition definition() {
    return definition(CaseloadBasis.of(LocalDate.EPOCH, ZoneOffset.UTC), DayCount.CALENDAR);
  }

  /**
   * Returns what the timing means on a basis.
   *
   * @param basis what it is reckoned by
   * @param count which days it counts
   * @return the definition
   */
  public MetricDefinition definition(CaseloadBasis basis, DayCount count) {
    return TimingDefinitions.of(this, basis, count);
  }

  /**
   * Returns this timing in calendar days as of a day.
   *
   * @param asOf the day up to which events count, itself included
   * @param zone the zone whose midnights bound days
   * @return the measure
   */
  public CaseMetric<DayCounts, DurationSummary> asOf(LocalDate asOf, ZoneId zone) {
    return on(CaseloadBasis.of(asOf, zone), DayCount.CALENDAR);
  }

  /**
   * Returns this timing on a basis.
   *
   * @param basis what it is reckoned by
   * @param count which days it counts
   * @return the measure
   */
  public CaseMetric<DayCounts, DurationSummary> on(CaseloadBasis basis, DayCount count) {
    return on(AsOf.of(basis), count);
  }

  CaseMetric<DayCounts, DurationSummary> on(AsOf asOf, DayCount count) {
    return CaseMetric.timing(definition(asOf.basis(), count), asOf, this, count);
  }
}
