// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The ways to estimate how uncertain a survival curve is. */
public enum SurvivalVariance {

  /**
   * Greenwood's sum (1926) for the curve, and the sum of d / Y&sup2; for its cumulative hazard,
   * where d have the event among the Y at risk. For independent records; weights are repetitions.
   */
  GREENWOOD("Greenwood"),

  /**
   * The infinitesimal jackknife: the sum of squares of each cluster's influence on the curve. For
   * clustered records and for weights that are not repetitions.
   */
  ROBUST("robust");

  private final String title;

  SurvivalVariance(String title) {
    this.title = title;
  }

  /**
   * Returns the name as the field knows it.
   *
   * @return the name, such as {@code Greenwood}
   */
  public String title() {
    return title;
  }
}
