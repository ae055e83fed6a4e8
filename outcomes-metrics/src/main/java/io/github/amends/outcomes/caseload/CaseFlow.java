// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What became of a caseload: every rate, timing and breakdown, and the flow from referral to kept
 * agreement, as of one day and from one pass over the case files.
 *
 * <pre>{@code
 * CaseFlow flow = CaseFlow.of(files, LocalDate.of(2026, 9, 30), ZoneId.of("Europe/London"));
 * flow.rate(CaseRate.DIRECT);   // 96/300 (32.0 %, 95 % Wilson 27.0 to 37.5); 12 pending, 3 excluded
 * }</pre>
 *
 * <p>Events that occurred after the as-of day do not count, whenever they were recorded, and
 * neither do referrals received after it. The numbers describe few people where there are few
 * cases: they are not suppressed here. Immutable and thread-safe.
 */
public final class CaseFlow {
  private final MetricDefinition definition;
  private final CaseloadBasis basis;
  private final SortedMap<CaseRate, MetricResult> rates;
  private final List<DurationSummary> timings;
  private final Breakdown<AgencyKind> referralsBySource;
  private final Breakdown<IncidentKind> referralsByIncident;
  private final Breakdown<ContactEffort> contactAttempts;
  private final Breakdown<OutcomeKind> outcomes;
  private final Breakdown<ExitClass> exits;
  private final Restitution restitution;
  private final FlowSummary flow;
  private final long unverified;

  CaseFlow(
      MetricDefinition definition,
      CaseloadBasis basis,
      SortedMap<CaseRate, MetricResult> rates,
      List<DurationSummary> timings,
      Breakdown<AgencyKind> referralsBySource,
      Breakdown<IncidentKind> referralsByIncident,
      Breakdown<ContactEffort> contactAttempts,
      Breakdown<OutcomeKind> outcomes,
      Breakdown<ExitClass> exits,
      Restitution restitution,
      FlowSummary flow,
      long unverified) {
    this.definition = definition;
    this.basis = basis;
    this.rates = rates;
    this.timings = timings;
    this.referralsBySource = referralsBySource;
    this.referralsByIncident = referralsByIncident;
    this.contactAttempts = contactAttempts;
    this.outcomes = outcomes;
    this.exits = exits;
    this.restitution = restitution;
    this.flow = flow;
    this.unverified = unverified;
  }

  /**
   * Measures a caseload.
   *
   * @param files the case files, each once
   * @param asOf the day up to which events count, itself included
   * @param zone the zone whose midnights bound days
   * @return what became of the cases
   */
  public static CaseFlow of(Iterable<CaseFile> files, LocalDate asOf, ZoneId zone) {
    return of(files, CaseloadBasis.of(asOf, zone));
  }

  /**
   * Measures a caseload on a basis.
   *
   * @param files the case files, each once
   * @param basis what the measures are reckoned by
   * @return what became of the cases
   */
  public static CaseFlow of(Iterable<CaseFile> files, CaseloadBasis basis) {
    return metric(basis).measure(files);
  }

  /**
   * Returns the measure behind {@link #of(Iterable, LocalDate, ZoneId)}, for caseloads that come as
   * streams or in parts.
   *
   * @param asOf the day up to which events count, itself included
   * @param zone the zone whose midnights bound days
   * @return the measure, whose accumulators can be merged
   */
  public static Metric<CaseFile, CaseFlowCounts, CaseFlow> metric(LocalDate asOf, ZoneId zone) {
    return metric(CaseloadBasis.of(asOf, zone));
  }

  /**
   * Returns the measure behind {@link #of(Iterable, CaseloadBasis)}, for caseloads that come as
   * streams or in parts.
   *
   * @param basis what the measures are reckoned by
   * @return the measure, whose accumulators can be merged
   */
  public static Metric<CaseFile, CaseFlowCounts, CaseFlow> metric(CaseloadBasis basis) {
    return new CaseFlowMetric(AsOf.of(basis));
  }

  /**
   * Returns what the flow counts. Each rate, timing and breakdown has a definition of its own.
   *
   * @return the definition
   */
  public MetricDefinition definition() {
    return definition;
  }

  /**
   * Returns the day up to which events were counted.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return basis.asOf();
  }

  /**
   * Returns what the measures were reckoned by.
   *
   * @return the basis
   */
  public CaseloadBasis basis() {
    return basis;
  }

  /**
   * Returns a rate.
   *
   * @param rate which rate
   * @return the result
   */
  public MetricResult rate(CaseRate rate) {
    return Objects.requireNonNull(rates.get(rate), "rate");
  }

  /**
   * Returns a timing in calendar days.
   *
   * @param timing which timing
   * @return the summary
   */
  public DurationSummary timing(CaseTiming timing) {
    return timing(timing, DayCount.CALENDAR);
  }

  /**
   * Returns a timing.
   *
   * @param timing which timing
   * @param count which days it counts
   * @return the summary
   */
  @SuppressWarnings("EnumOrdinal") // the places of the constants at run time, kept nowhere
  public DurationSummary timing(CaseTiming timing, DayCount count) {
    return timings.get(timing.ordinal() * DayCount.values().length + count.ordinal());
  }

  /**
   * Returns how many referrals there were, by who brought them.
   *
   * @return the breakdown, as {@link CaseBreakdown#REFERRALS_BY_SOURCE} defines it
   */
  public Breakdown<AgencyKind> referralsBySource() {
    return referralsBySource;
  }

  /**
   * Returns how many referrals there were, by what had happened.
   *
   * @return the breakdown, as {@link CaseBreakdown#REFERRALS_BY_INCIDENT} defines it
   */
  public Breakdown<IncidentKind> referralsByIncident() {
    return referralsByIncident;
  }

  /**
   * Returns how often persons were tried until they were reached.
   *
   * @return the breakdown, as {@link CaseBreakdown#CONTACT_ATTEMPTS} defines it
   */
  public Breakdown<ContactEffort> contactAttempts() {
    return contactAttempts;
  }

  /**
   * Returns what came of the processes.
   *
   * @return the breakdown, as {@link CaseBreakdown#OUTCOMES} defines it
   */
  public Breakdown<OutcomeKind> outcomes() {
    return outcomes;
  }

  /**
   * Returns why, at whose wish and how far on cases ended without being completed.
   *
   * @return the breakdown, as {@link CaseBreakdown#EXITS} defines it
   */
  public Breakdown<ExitClass> exits() {
    return exits;
  }

  /**
   * Returns how much of the money that was promised has been paid.
   *
   * @return the sums by currency
   */
  public Restitution restitution() {
    return restitution;
  }

  /**
   * Returns the flow: how many cases passed each point, open ones included, and what became of
   * those that did not go on.
   *
   * @return one count for each point, in order
   */
  public List<FlowCount> points() {
    return flow.points();
  }

  /**
   * Returns one point of the flow.
   *
   * @param point the point
   * @return how many passed it, and what became of those that did not go on
   */
  public FlowCount point(FlowPoint point) {
    return flow.points().stream()
        .filter(count -> count.point() == point)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns in how many cases a sitting was held, open cases included.
   *
   * @return the part of those that passed {@link FlowPoint#MET} in which both sides met
   */
  public long metDirectly() {
    return flow.direct();
  }

  /**
   * Returns in how many cases a surrogate met the other side and both sides never met, open cases
   * included.
   *
   * @return the part of those that passed {@link FlowPoint#MET} with a surrogate only
   */
  public long metSurrogates() {
    return flow.withSurrogate();
  }

  /**
   * Returns in how many cases an exchange was delivered and no sitting held, open cases included.
   *
   * @return the part of those that passed {@link FlowPoint#MET} without meeting
   */
  public long metIndirectly() {
    return flow.indirect();
  }

  /**
   * Returns in how many cases entries from another system were counted that nobody has verified.
   *
   * @return the number of cases
   */
  public long unverified() {
    return unverified;
  }

  private List<Object> parts() {
    return List.of(
        basis,
        rates,
        timings,
        referralsBySource,
        referralsByIncident,
        outcomes,
        exits,
        restitution,
        flow,
        unverified);
  }

  /**
   * Returns whether both say the same.
   *
   * @param other the other object
   * @return true if every number and the as-of day are equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof CaseFlow caseFlow && parts().equals(caseFlow.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  /** Returns the flow and the rates, one to a line. */
  @Override
  public String toString() {
    String results = rates.values().stream()
        .map(result -> "\n" + result.definition().title() + ": " + result)
        .collect(Collectors.joining());
    return "As of " + basis.asOf() + ", " + referralsBySource.total() + " referrals" + results;
  }
}
