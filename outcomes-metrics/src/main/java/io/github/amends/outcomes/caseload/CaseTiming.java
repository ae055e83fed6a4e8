// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.MetricDefinition;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The timings of a caseload, in whole calendar days from one day to the other, in version 1.
 *
 * <p>They describe those that got there by the as-of day and nobody else. Open cases that have not
 * got there are counted as pending and are no failures; closed cases that never got there are
 * counted as excluded. Cases closed as a duplicate or a mistake are excluded too. Where of one of
 * the two days only the month is known, or the second is recorded as the first, the duration is
 * missing. With nobody there is no median. The source is our own definition; the service of which
 * this is asked knows it as referral to contact, to meeting, to closing.
 */
public enum CaseTiming implements Coded {
  /**
   * How long did it take from the referral until a principal was first reached? Unit: case, open or
   * closed.
   */
  FIRST_CONTACT,
  /**
   * How long did it take from the referral until the start of the first sitting that was held, or
   * until the first exchange was delivered? Unit: case, open or closed.
   */
  FIRST_PROCESS,
  /** How long did it take from the referral until the case was closed, however? Unit: case. */
  CLOSING,
  /**
   * How long did a case that was taken in wait for its first lead facilitator?
   *
   * <p>Unit: case; where a lead was lost before a process and the case waited again, the second
   * wait counts by itself. Excluded: closed while waiting.
   */
  WAITING_FOR_LEAD;

  /**
   * Returns what the timing means.
   *
   * @return the definition
   */
  public MetricDefinition definition() {
    return TimingDefinitions.of(this);
  }

  /**
   * Returns this timing as of a day.
   *
   * @param asOf the day up to which events count, itself included
   * @param zone the zone whose midnights bound days
   * @return the measure
   */
  public CaseMetric<Integer, DurationSummary> asOf(LocalDate asOf, ZoneId zone) {
    return asOf(new AsOf(asOf, zone));
  }

  CaseMetric<Integer, DurationSummary> asOf(AsOf asOf) {
    MetricDefinition definition = definition();
    return new CaseMetric<>(
        definition,
        asOf,
        reading -> TimingVerdicts.of(this, reading),
        counts -> DurationSummary.of(definition, asOf.day(), counts));
  }
}
