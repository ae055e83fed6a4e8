// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.RatePart;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/**
 * The counts of every measure of a caseload, while they are being gathered. One thread at a time
 * owns it.
 *
 * @serial exclude
 */
public final class CaseFlowCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  final EnumMap<CaseRate, Counts<RatePart>> rates = new EnumMap<>(CaseRate.class);
  final EnumMap<CaseTiming, Counts<Integer>> timings = new EnumMap<>(CaseTiming.class);
  final Counts<AgencyKind> sources = new Counts<>();
  final Counts<IncidentKind> incidents = new Counts<>();
  final Counts<OutcomeKind> outcomes = new Counts<>();
  final Counts<ExitClass> exits = new Counts<>();
  final Counts<FlowPosition> positions = new Counts<>();
  long unverified;

  CaseFlowCounts() {
    for (CaseRate rate : CaseRate.values()) {
      rates.put(rate, new Counts<>());
    }
    for (CaseTiming timing : CaseTiming.values()) {
      timings.put(timing, new Counts<>());
    }
  }

  void addAll(CaseFlowCounts other) {
    rates.forEach((rate, counts) -> counts.addAll(other.of(rate)));
    timings.forEach((timing, counts) -> counts.addAll(other.of(timing)));
    sources.addAll(other.sources);
    incidents.addAll(other.incidents);
    outcomes.addAll(other.outcomes);
    exits.addAll(other.exits);
    positions.addAll(other.positions);
    unverified = Math.addExact(unverified, other.unverified);
  }

  Counts<RatePart> of(CaseRate rate) {
    return Objects.requireNonNull(rates.get(rate));
  }

  Counts<Integer> of(CaseTiming timing) {
    return Objects.requireNonNull(timings.get(timing));
  }

  private List<Object> parts() {
    return List.of(rates, timings, sources, incidents, outcomes, exits, positions, unverified);
  }

  /**
   * Returns whether both have seen the same.
   *
   * @param other the other object
   * @return true if every number is equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof CaseFlowCounts counts && parts().equals(counts.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return "CaseFlowCounts[" + positions + "]";
  }
}
