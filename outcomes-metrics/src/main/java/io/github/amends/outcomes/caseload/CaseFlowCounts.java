// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.DayCounts;
import io.github.amends.outcomes.metric.RatePart;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The counts of every measure of a caseload, while they are being gathered. One thread at a time
 * owns it.
 *
 * @serial exclude
 */
public final class CaseFlowCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  final ArrayList<Counts<RatePart>> rates = new ArrayList<>();
  final ArrayList<DayCounts> timings = new ArrayList<>();
  final Counts<AgencyKind> sources = new Counts<>();
  final Counts<IncidentKind> incidents = new Counts<>();
  final Counts<ContactEffort> attempts = new Counts<>();
  final Counts<OutcomeKind> outcomes = new Counts<>();
  final Counts<ExitClass> exits = new Counts<>();
  final Counts<FlowPosition> positions = new Counts<>();
  final RestitutionCounts restitution = new RestitutionCounts();
  long unverified;

  CaseFlowCounts() {
    for (int i = 0; i < CaseRate.values().length; i++) {
      rates.add(new Counts<>());
    }
    for (int i = 0; i < CaseTiming.values().length * DayCount.values().length; i++) {
      timings.add(new DayCounts());
    }
  }

  void addAll(CaseFlowCounts other) {
    for (int i = 0; i < rates.size(); i++) {
      rates.get(i).addAll(other.rates.get(i));
    }
    for (int i = 0; i < timings.size(); i++) {
      timings.get(i).addAll(other.timings.get(i));
    }
    restitution.addAll(other.restitution);
    sources.addAll(other.sources);
    incidents.addAll(other.incidents);
    attempts.addAll(other.attempts);
    outcomes.addAll(other.outcomes);
    exits.addAll(other.exits);
    positions.addAll(other.positions);
    unverified = Math.addExact(unverified, other.unverified);
  }

  private List<Object> parts() {
    return List.of(
        rates,
        timings,
        sources,
        incidents,
        attempts,
        outcomes,
        exits,
        restitution,
        positions,
        unverified);
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
