// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import java.util.List;

/**
 * The people whom one year's statistics follow, in groups that do not overlap.
 *
 * @param year the year in which the cohort was formed
 * @param groups its groups, at least one, all of that year, each sex and age band once
 */
public record Cohort(int year, List<CohortGroup> groups) {

  /**
   * Creates a cohort.
   *
   * @param year the year in which the cohort was formed
   * @param groups its groups
   * @throws IllegalArgumentException if there is no group, one is of another year, or two are of
   *     the same sex and age band
   */
  public Cohort {
    groups = List.copyOf(groups);
    if (groups.isEmpty() || groups.stream().anyMatch(group -> group.year() != year)) {
      throw new IllegalArgumentException("groups must be given and be of the cohort's year");
    }
    long different = groups.stream()
        .map(group -> List.of(group.sex(), group.ageBand()))
        .distinct()
        .count();
    if (different < groups.size()) {
      throw new IllegalArgumentException("groups must differ in sex or age band");
    }
  }

  /**
   * Returns the headline measures of the whole cohort.
   *
   * @return the measures, from exact sums over all groups
   * @throws ArithmeticException if a sum is beyond the range of a long
   */
  public HeadlineMeasures headline() {
    long offenders = 0;
    long reconvicted = 0;
    long reconvictions = 0;
    for (CohortGroup group : groups) {
      offenders = Math.addExact(offenders, group.offenders());
      reconvicted = Math.addExact(reconvicted, group.reconvicted());
      reconvictions = Math.addExact(reconvictions, group.reconvictions());
    }
    return new HeadlineMeasures(offenders, reconvicted, reconvictions);
  }
}
