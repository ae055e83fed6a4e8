// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.resources;

import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.DayCounts;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.RatePart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** All measures of volunteers, of each volunteer once. */
final class VolunteerMetric implements Metric<VolunteerRecord, VolunteerCounts, VolunteerSummary> {
  static final MetricDefinition IN_DATE = ResourceDefinitions.define(
      "volunteers-in-date",
      "Volunteers in date",
      "How many of the active volunteers are in date?",
      CountingUnit.FACILITATOR,
      "active volunteers with everything that has to be renewed in date on the day",
      "active volunteers",
      "Missing: what is in date is not known.",
      "Excluded: volunteers who have left.");
  static final MetricDefinition CASES = ResourceDefinitions.define(
      "volunteers-cases",
      "Cases each",
      "In how many cases does a volunteer work?",
      CountingUnit.FACILITATOR,
      "active volunteers who work in a number of cases",
      "active volunteers",
      "Excluded: volunteers who have left.");
  static final MetricDefinition SERVICE = ResourceDefinitions.define(
      "volunteers-service",
      "Days of service",
      "How long do volunteers stay?",
      CountingUnit.FACILITATOR,
      "calendar days from the first day of active service to the day of leaving",
      "volunteers who have left; those who are here are pending, and their time is censored",
      "Volunteers who are not active yet are not looked at.");
  static final MetricDefinition LAPSING = ResourceDefinitions.define(
      "volunteers-lapsing",
      "Volunteers about to lapse",
      "How many of the volunteers in date lapse within the window?",
      CountingUnit.FACILITATOR,
      "active volunteers in date whose last day in date is within the window after the day",
      "active volunteers in date",
      "Missing: what is in date is not known.",
      "Excluded: volunteers who have left, and those who are not in date.");

  private static final int DAYS_UNLESS_ASKED = 90;
  private static final String LEFT = "left";
  private static final String NOT_IN_DATE = "not-in-date";

  private final LocalDate asOf;
  private final int lapseDays;
  private final MetricDefinition lapsing;

  VolunteerMetric(LocalDate asOf, int lapseDays) {
    this.asOf = asOf;
    this.lapseDays = lapseDays;
    this.lapsing = lapsingWithin(lapseDays);
  }

  static MetricDefinition lapsing() {
    return lapsingWithin(DAYS_UNLESS_ASKED);
  }

  private static MetricDefinition lapsingWithin(int days) {
    return new MetricDefinition(
        LAPSING.id(),
        LAPSING.version(),
        LAPSING.title(),
        LAPSING.question(),
        LAPSING.unit(),
        LAPSING.numerator(),
        LAPSING.denominator(),
        LAPSING.timeBasis(),
        OptionalInt.of(days),
        LAPSING.censoring(),
        LAPSING.exclusions(),
        LAPSING.citations());
  }

  @Override
  public MetricDefinition definition() {
    return IN_DATE;
  }

  @Override
  public VolunteerCounts zero() {
    return new VolunteerCounts();
  }

  @Override
  public VolunteerCounts add(VolunteerCounts counts, VolunteerRecord volunteer) {
    if (volunteer.isActiveOn(asOf)) {
      counts.casesEach.addCounted(volunteer.cases());
      counts.minutes = Math.addExact(counts.minutes, volunteer.minutes());
      addValidity(counts, volunteer);
    } else if (!volunteer.activeFrom().isAfter(asOf)) {
      counts.casesEach.addExcluded(LEFT);
      counts.inDate.addExcluded(LEFT);
      counts.lapsing.addExcluded(LEFT);
    }
    addService(counts.service, volunteer);
    return counts;
  }

  private void addValidity(VolunteerCounts counts, VolunteerRecord volunteer) {
    if (volunteer.inDateUntil().isEmpty()) {
      counts.inDate.addMissing();
      counts.lapsing.addMissing();
      return;
    }
    LocalDate last = volunteer.inDateUntil().get();
    boolean valid = !last.isBefore(asOf);
    count(counts.inDate, valid);
    if (valid) {
      count(counts.lapsing, last.isBefore(asOf.plusDays(lapseDays)));
    } else {
      counts.lapsing.addExcluded(NOT_IN_DATE);
    }
  }

  private static void count(Counts<RatePart> counts, boolean inNumerator) {
    counts.addCounted(inNumerator ? RatePart.NUMERATOR : RatePart.REST);
  }

  private void addService(DayCounts service, VolunteerRecord volunteer) {
    if (volunteer.activeFrom().isAfter(asOf)) {
      return;
    }
    boolean here = volunteer.isActiveOn(asOf);
    LocalDate end = here ? asOf : volunteer.leftOn().orElse(asOf);
    long days = Math.min(DayCounts.LONGEST, ChronoUnit.DAYS.between(volunteer.activeFrom(), end));
    if (here) {
      service.addPending((int) days);
    } else {
      service.addReached((int) days);
    }
  }

  @Override
  public VolunteerCounts combine(VolunteerCounts first, VolunteerCounts second) {
    first.addAll(second);
    return first;
  }

  @Override
  public VolunteerSummary finish(VolunteerCounts counts) {
    return new VolunteerSummary(
        MetricResult.of(IN_DATE, asOf, counts.inDate),
        MetricResult.of(lapsing, asOf, counts.lapsing),
        Breakdown.of(CASES, asOf, counts.casesEach),
        counts.minutes,
        DurationSummary.of(SERVICE, asOf, counts.service));
  }
}
