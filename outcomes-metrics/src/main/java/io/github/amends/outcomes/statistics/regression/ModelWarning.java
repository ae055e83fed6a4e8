// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Objects;

/**
 * A thing to know before the results of a model are used.
 *
 * @param term the term that it is about
 * @param obstacle what stands in the way of that term's coefficient
 */
public record ModelWarning(String term, Obstacle obstacle) {

  /**
   * Creates the warning.
   *
   * @param term the term that it is about
   * @param obstacle what stands in the way
   */
  public ModelWarning {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(obstacle, "obstacle");
  }

  @Override
  public String toString() {
    return term + ": " + obstacle.explanation();
  }
}
