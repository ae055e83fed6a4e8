// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;

import io.github.amends.basics.Coded;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.PeriodRatio;
import io.github.amends.outcomes.metric.TimeBasis;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Comparisons of what happened in one span of time, such as meetings held in spring to referrals
 * received in spring.
 *
 * <pre>{@code
 * CasePeriodRatio.MEETINGS_TO_REFERRALS.of(files, spring, ZoneId.of("Europe/London"))
 * }</pre>
 *
 * <p>They tell how busy a service was and are no rates: the meetings of spring are those of
 * referrals of winter too, so there can be more of them than referrals. What became of the
 * referrals of spring is told by {@link CaseRate}.
 */
public enum CasePeriodRatio implements Coded {
  /** Sittings held in the span at which both sides met, to referrals received in the span. */
  MEETINGS_TO_REFERRALS(definition(
      "meetings-to-referrals",
      "Meetings to referrals",
      "How many meetings were held in a span of time, beside how many referrals came in it?",
      CountingUnit.MEETING,
      "sittings that began in the span and at which both sides met")),
  /** Closings in the span, to referrals received in the span: above one, fewer cases are open. */
  CLOSINGS_TO_REFERRALS(
      definition(
          "closings-to-referrals",
          "Closings to referrals",
          "Are more cases closed in a span of time than referrals come in it?",
          CountingUnit.EPISODE,
          "closings in the span, however the case ended; a case that was reopened may be closed again"));

  // A definition is immutable.
  @SuppressWarnings("ImmutableEnumChecker")
  private final MetricDefinition definition;

  CasePeriodRatio(MetricDefinition definition) {
    this.definition = definition;
  }

  private static MetricDefinition definition(
      String id, String title, String question, CountingUnit unit, String events) {
    return new MetricDefinition(
        id,
        1,
        title,
        question,
        unit,
        events,
        "referrals received in the span; not those alone to which the events belong",
        TimeBasis.PERIOD_OF_EVENT,
        List.of("What is known by its month or year only is in no span.", NO_DUPLICATES),
        List.of(OWN));
  }

  /**
   * Returns what the two counts mean.
   *
   * @return the definition
   */
  public MetricDefinition definition() {
    return definition;
  }

  /**
   * Returns the comparison over case files.
   *
   * @param files the case files, each once
   * @param period the span of time, its end not included
   * @param zone the zone whose midnights bound days
   * @return the two counts
   */
  public PeriodRatio of(Iterable<CaseFile> files, DateRange period, ZoneId zone) {
    AsOf asOf = AsOf.of(
        CaseloadBasis.of(period.end().minusDays(1), zone).withReopened(Reopened.EACH_EPISODE));
    long events = 0;
    long referrals = 0;
    for (CaseFile file : files) {
      for (CaseReading reading : CaseReading.of(file, asOf)) {
        if (reading.outOfEveryMeasure() == null) {
          events += events(reading, period, asOf);
          referrals += reading.isFromReferral() && isIn(period, reading.opened()) ? 1 : 0;
        }
      }
    }
    return new PeriodRatio(definition, period, events, referrals);
  }

  private long events(CaseReading reading, DateRange period, AsOf asOf) {
    if (this == CLOSINGS_TO_REFERRALS) {
      return isIn(period, reading.closed()) ? 1 : 0;
    }
    long held = 0;
    for (Milestones episode : reading.episodes()) {
      for (Occurred meeting : episode.sittings().meetings()) {
        held += isIn(period, asOf.dayOf(meeting)) ? 1 : 0;
      }
    }
    return held;
  }

  private static boolean isIn(DateRange period, int day) {
    return day != AsOf.NEVER && day != AsOf.NOT_KNOWN && period.contains(LocalDate.ofEpochDay(day));
  }
}
