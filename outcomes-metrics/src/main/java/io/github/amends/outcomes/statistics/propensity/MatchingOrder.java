// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

/** Whose turn comes first when treated people choose their controls. */
public enum MatchingOrder {

  /** The treated with the highest score first, who are the hardest to match. */
  LARGEST_FIRST,

  /** The treated with the lowest score first. */
  SMALLEST_FIRST,

  /** The treated in the order of the rows. */
  AS_GIVEN
}
