// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import java.util.Objects;

/**
 * A difference between two arms, absolute and relative: one is never told without the other.
 *
 * @param difference the value of the restorative arm less that of the comparison: below zero if
 *     there was less reoffending with a process
 * @param ratio the value of the restorative arm divided by that of the comparison
 */
public record Effect(Answer<Estimate> difference, Answer<Estimate> ratio) {

  /**
   * Creates the effect.
   *
   * @param difference the difference
   * @param ratio the ratio
   */
  public Effect {
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(ratio, "ratio");
  }
}
