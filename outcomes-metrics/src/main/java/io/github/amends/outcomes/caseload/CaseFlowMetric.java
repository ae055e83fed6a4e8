// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.ERASED;
import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;
import static io.github.amends.outcomes.caseload.Definitions.define;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.DayCounts;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.RatePart;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every measure of a caseload in one pass: a case is read once, and every measure looks at it. */
final class CaseFlowMetric implements Metric<CaseFile, CaseFlowCounts, CaseFlow> {
  private static final MetricDefinition DEFINITION = define(
          "case-flow", "Case flow", CountingUnit.CASE)
      .asking("How far have the referrals come, and what became of those that did not go on?")
      .counting("cases that passed a point, or a later one", "referrals received")
      .beside(
          ERASED,
          "Open cases stand at the furthest point that they have passed.",
          "Completed cases, and exits by cause and initiator, stand at the furthest point that"
              + " they had passed.",
          NO_DUPLICATES)
      .from(OWN);

  private static final CaseTiming[] TIMINGS = CaseTiming.values();
  private static final int COUNTS = DayCount.values().length;

  private final AsOf asOf;
  private final MetricDefinition definition;
  private final List<CaseMetric<Counts<RatePart>, MetricResult>> rates = new ArrayList<>();
  private final List<CaseMetric<DayCounts, DurationSummary>> timings = new ArrayList<>();
  private final CaseMetric<Counts<AgencyKind>, Breakdown<AgencyKind>> sources;
  private final CaseMetric<Counts<IncidentKind>, Breakdown<IncidentKind>> incidents;
  private final CaseMetric<Counts<ContactEffort>, Breakdown<ContactEffort>> attempts;
  private final CaseMetric<Counts<OutcomeKind>, Breakdown<OutcomeKind>> outcomes;
  private final CaseMetric<Counts<ExitClass>, Breakdown<ExitClass>> exits;
  private final CaseMetric<Counts<FlowPosition>, Breakdown<FlowPosition>> positions;
  private final CaseMetric<RestitutionCounts, Restitution> restitution;

  CaseFlowMetric(AsOf asOf) {
    this.asOf = asOf;
    this.definition = Definitions.on(DEFINITION, asOf.basis());
    for (CaseRate rate : CaseRate.values()) {
      rates.add(rate.on(asOf));
    }
    for (CaseTiming timing : CaseTiming.values()) {
      for (DayCount count : DayCount.values()) {
        timings.add(timing.on(asOf, count));
      }
    }
    sources = CaseBreakdown.REFERRALS_BY_SOURCE.on(asOf);
    incidents = CaseBreakdown.REFERRALS_BY_INCIDENT.on(asOf);
    attempts = CaseBreakdown.CONTACT_ATTEMPTS.on(asOf);
    outcomes = CaseBreakdown.OUTCOMES.on(asOf);
    exits = CaseBreakdown.EXITS.on(asOf);
    restitution = Restitution.on(asOf);
    Verdict<FlowPosition> position = CaseFlowMetric::position;
    positions = CaseMetric.counting(
        definition,
        asOf,
        position.unlessOutOfEveryMeasure(),
        counts -> Breakdown.of(definition, asOf.date(), counts));
  }

  private static void position(CaseReading reading, Sink<FlowPosition> sink) {
    if (FlowPosition.isHidden(reading)) {
      sink.missing(reading.part(), CaseReason.ERASED);
    } else {
      sink.counted(reading.part(), FlowPosition.of(reading), CaseReason.RECORDED);
    }
  }

  @Override
  public MetricDefinition definition() {
    return definition;
  }

  @Override
  public CaseFlowCounts zero() {
    return new CaseFlowCounts();
  }

  @Override
  public CaseFlowCounts add(CaseFlowCounts counts, CaseFile file) {
    for (CaseReading reading : CaseReading.of(file, asOf)) {
      observe(counts, reading);
    }
    return counts;
  }

  private void observe(CaseFlowCounts counts, CaseReading reading) {
    for (int i = 0; i < rates.size(); i++) {
      rates.get(i).observe(counts.rates.get(i), reading);
    }
    for (int i = 0; i < TIMINGS.length; i++) {
      TimingVerdicts.tell(
          TIMINGS[i], reading, new SpellCounts(reading, counts.timings, i * COUNTS));
    }
    sources.observe(counts.sources, reading);
    incidents.observe(counts.incidents, reading);
    attempts.observe(counts.attempts, reading);
    outcomes.observe(counts.outcomes, reading);
    exits.observe(counts.exits, reading);
    restitution.observe(counts.restitution, reading);
    positions.observe(counts.positions, reading);
    if (!reading.state().record().unverified().isEmpty()) {
      counts.unverified = Math.incrementExact(counts.unverified);
    }
  }

  @Override
  public CaseFlowCounts combine(CaseFlowCounts first, CaseFlowCounts second) {
    first.addAll(second);
    return first;
  }

  @Override
  public CaseFlow finish(CaseFlowCounts counts) {
    SortedMap<CaseRate, MetricResult> rateResults = new TreeMap<>();
    for (CaseRate rate : CaseRate.values()) {
      int place = rateResults.size();
      rateResults.put(rate, rates.get(place).finish(counts.rates.get(place)));
    }
    List<DurationSummary> timingResults = new ArrayList<>();
    for (int i = 0; i < timings.size(); i++) {
      timingResults.add(timings.get(i).finish(counts.timings.get(i)));
    }
    return new CaseFlow(
        definition,
        asOf.basis(),
        rateResults,
        timingResults,
        sources.finish(counts.sources),
        incidents.finish(counts.incidents),
        attempts.finish(counts.attempts),
        outcomes.finish(counts.outcomes),
        exits.finish(counts.exits),
        restitution.finish(counts.restitution),
        FlowSummary.of(positions.finish(counts.positions)),
        counts.unverified);
  }
}
