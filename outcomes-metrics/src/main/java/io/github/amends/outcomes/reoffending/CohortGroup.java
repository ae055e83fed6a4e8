// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

/**
 * A part of a year's cohort: offenders of one sex and age band, and how many were reconvicted
 * within the follow-up period of the publication.
 *
 * @param year the year in which the cohort was formed, from 1 to 9999
 * @param sex the sex as the publication words it
 * @param ageBand the age band as the publication words it
 * @param offenders how many people, from 0 to {@link #LARGEST_COUNT}
 * @param reconvicted how many of them were reconvicted at least once
 * @param reconvictions how often they were reconvicted altogether: at least once for each of the
 *     reconvicted, and never without one
 */
public record CohortGroup(
    int year, String sex, String ageBand, long offenders, long reconvicted, long reconvictions) {

  /** The largest count, a million million, so that sums over groups stay exact. */
  public static final long LARGEST_COUNT = 1_000_000_000_000L;

  static final int LAST_YEAR = 9999;

  /**
   * Creates a group.
   *
   * @param year the year in which the cohort was formed
   * @param sex the sex as the publication words it
   * @param ageBand the age band as the publication words it
   * @param offenders how many people
   * @param reconvicted how many of them were reconvicted at least once
   * @param reconvictions how often they were reconvicted altogether
   * @throws IllegalArgumentException if a text is blank, a count is out of its range, or counts
   *     contradict each other
   */
  public CohortGroup {
    if (year < 1 || year > LAST_YEAR) {
      throw new IllegalArgumentException("year must be from 1 to 9999");
    }
    if (sex.isBlank() || ageBand.isBlank()) {
      throw new IllegalArgumentException("sex and ageBand must not be blank");
    }
    if (offenders < 0 || offenders > LARGEST_COUNT) {
      throw new IllegalArgumentException("offenders must be from 0 to a million million");
    }
    if (reconvicted < 0 || reconvicted > offenders) {
      throw new IllegalArgumentException("reconvicted must be from 0 to offenders");
    }
    if (reconvictions > LARGEST_COUNT || !isPlausible(reconvicted, reconvictions)) {
      throw new IllegalArgumentException(
          "reconvictions must be at least reconvicted, and 0 if nobody was reconvicted");
    }
  }

  static boolean isPlausible(long reconvicted, long reconvictions) {
    return reconvictions >= reconvicted && (reconvicted > 0 || reconvictions == 0);
  }
}
