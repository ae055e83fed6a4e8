// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The ways to estimate how uncertain a cumulative incidence is. */
public enum IncidenceVariance {

  /**
   * Aalen's estimator (1978), with the correction for ties of R. J. Gray; R's
   * {@code cmprsk::cuminc}. For independent records; weights are repetitions.
   */
  AALEN("Aalen"),

  /**
   * The infinitesimal jackknife: the sum of squares of each cluster's influence; R's
   * {@code survival::survfit}. For clustered and weighted records too. Counts by day have it unless
   * somebody entered late.
   */
  ROBUST("robust");

  private final String title;

  IncidenceVariance(String title) {
    this.title = title;
  }

  /**
   * Returns the name as the field knows it.
   *
   * @return the name, such as {@code Aalen}
   */
  public String title() {
    return title;
  }
}
