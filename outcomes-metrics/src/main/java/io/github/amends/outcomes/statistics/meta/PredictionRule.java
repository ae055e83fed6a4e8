// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

/** The rules for the quantile of a prediction interval, on which authors differ. */
public enum PredictionRule {

  /** The distribution of the test: normal, or Student's t with k - 1 degrees of freedom. */
  AS_TEST("prediction"),

  /** Student's t with k - 2 degrees of freedom (Higgins, Thompson and Spiegelhalter 2009). */
  HIGGINS("Higgins prediction");

  private final String title;

  PredictionRule(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
