// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;
import static io.github.amends.outcomes.caseload.Definitions.define;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.RatePart;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Every measure of a caseload in one pass: a case is read once, and every measure looks at it. */
final class CaseFlowMetric implements Metric<CaseFile, CaseFlowCounts, CaseFlow> {
  private static final MetricDefinition DEFINITION = define(
          "case-flow", "Case flow", CountingUnit.CASE)
      .asking("How far have the referrals come, and what became of those that did not go on?")
      .counting("cases that passed a point, or a later one", "referrals received")
      .beside(
          "Open cases stand at the furthest point that they have passed.",
          "Completed cases, and exits by cause and initiator, stand at the furthest point that"
              + " they had passed.",
          NO_DUPLICATES)
      .from(OWN);

  private final AsOf asOf;
  private final Map<CaseRate, CaseMetric<RatePart, MetricResult>> rates =
      new EnumMap<>(CaseRate.class);
  private final Map<CaseTiming, CaseMetric<Integer, DurationSummary>> timings =
      new EnumMap<>(CaseTiming.class);
  private final CaseMetric<AgencyKind, Breakdown<AgencyKind>> sources;
  private final CaseMetric<IncidentKind, Breakdown<IncidentKind>> incidents;
  private final CaseMetric<OutcomeKind, Breakdown<OutcomeKind>> outcomes;
  private final CaseMetric<ExitClass, Breakdown<ExitClass>> exits;
  private final CaseMetric<FlowPosition, Breakdown<FlowPosition>> positions;

  CaseFlowMetric(AsOf asOf) {
    this.asOf = asOf;
    for (CaseRate rate : CaseRate.values()) {
      rates.put(rate, rate.asOf(asOf));
    }
    for (CaseTiming timing : CaseTiming.values()) {
      timings.put(timing, timing.asOf(asOf));
    }
    sources = CaseBreakdown.REFERRALS_BY_SOURCE.asOf(asOf);
    incidents = CaseBreakdown.REFERRALS_BY_INCIDENT.asOf(asOf);
    outcomes = CaseBreakdown.OUTCOMES.asOf(asOf);
    exits = CaseBreakdown.EXITS.asOf(asOf);
    positions = new CaseMetric<>(
        DEFINITION,
        asOf,
        CaseFlowMetric::position,
        counts -> Breakdown.of(DEFINITION, asOf.day(), counts));
  }

  private static List<Observation<FlowPosition>> position(CaseReading reading) {
    return List.of(reading
        .outOfEveryMeasure()
        .map(why -> Observation.<FlowPosition>excluded("", why))
        .orElseGet(() -> Observation.counted("", FlowPosition.of(reading), CaseReason.RECORDED)));
  }

  @Override
  public MetricDefinition definition() {
    return DEFINITION;
  }

  @Override
  public CaseFlowCounts zero() {
    return new CaseFlowCounts();
  }

  @Override
  public CaseFlowCounts add(CaseFlowCounts counts, CaseFile file) {
    CaseReading.of(file, asOf).ifPresent(reading -> observe(counts, reading));
    return counts;
  }

  private void observe(CaseFlowCounts counts, CaseReading reading) {
    rates.forEach((rate, metric) -> metric.observe(counts.of(rate), reading));
    timings.forEach((timing, metric) -> metric.observe(counts.of(timing), reading));
    sources.observe(counts.sources, reading);
    incidents.observe(counts.incidents, reading);
    outcomes.observe(counts.outcomes, reading);
    exits.observe(counts.exits, reading);
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
    return new CaseFlow(
        DEFINITION,
        asOf.day(),
        results(rates, counts::of),
        results(timings, counts::of),
        sources.finish(counts.sources),
        incidents.finish(counts.incidents),
        outcomes.finish(counts.outcomes),
        exits.finish(counts.exits),
        FlowSummary.of(positions.finish(counts.positions)),
        counts.unverified);
  }

  private static <M extends Comparable<M>, A, R> SortedMap<M, R> results(
      Map<M, ? extends Metric<CaseFile, A, R>> metrics, Function<M, A> counts) {
    SortedMap<M, R> results = new TreeMap<>();
    metrics.forEach(
        (measure, metric) -> results.put(measure, metric.finish(counts.apply(measure))));
    return results;
  }
}
