// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

/** What a reader should know before leaning on a result. Later families add constants. */
public enum Caution {

  /** An expected count is below 5, where a large-sample method is not to be trusted. */
  SPARSE_COUNTS("an expected count is below 5"),

  /** A cell is zero, so half an observation was added to every cell. */
  HALF_ADDED("half an observation was added to every cell"),

  /** There are so few studies that a measure of their spread says little. */
  FEW_STUDIES("there are fewer than ten studies"),

  /** Tied observations are taken into account, but the normal approximation is coarse with many. */
  TIES("observations are tied");

  private final String explanation;

  Caution(String explanation) {
    this.explanation = explanation;
  }

  /**
   * Returns what the constant means.
   *
   * @return a short sentence in English without a full stop
   */
  public String explanation() {
    return explanation;
  }
}
