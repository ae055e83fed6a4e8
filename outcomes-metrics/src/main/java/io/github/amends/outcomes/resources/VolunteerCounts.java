// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.resources;

import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.DayCounts;
import io.github.amends.outcomes.metric.RatePart;
import java.io.Serializable;
import java.util.Objects;

/**
 * Volunteers while they are being counted. One thread at a time owns it.
 *
 * @serial exclude
 */
public final class VolunteerCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  final Counts<RatePart> inDate = new Counts<>();
  final Counts<RatePart> lapsing = new Counts<>();
  final Counts<Integer> casesEach = new Counts<>();
  final DayCounts service = new DayCounts();
  long minutes;

  VolunteerCounts() {}

  void addAll(VolunteerCounts other) {
    inDate.addAll(other.inDate);
    lapsing.addAll(other.lapsing);
    casesEach.addAll(other.casesEach);
    service.addAll(other.service);
    minutes = Math.addExact(minutes, other.minutes);
  }

  /**
   * Returns whether both have seen the same.
   *
   * @param other the other object
   * @return true if every number is equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof VolunteerCounts counts
        && inDate.equals(counts.inDate)
        && lapsing.equals(counts.lapsing)
        && casesEach.equals(counts.casesEach)
        && service.equals(counts.service)
        && minutes == counts.minutes;
  }

  @Override
  public int hashCode() {
    return Objects.hash(inDate, lapsing, casesEach, service, minutes);
  }

  @Override
  public String toString() {
    return "VolunteerCounts[" + casesEach + "]";
  }
}
