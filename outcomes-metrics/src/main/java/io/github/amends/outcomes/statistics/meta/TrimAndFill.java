// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import java.util.Objects;

/**
 * What trimming and filling a funnel comes to: how many studies seem to be missing, and the pooled
 * effect with their mirror images filled in. It is a test of how much rests on them, not a
 * corrected estimate.
 *
 * @param side the side that the missing studies would be on
 * @param missing how many studies seem to be missing
 * @param pooled the pooled effect with as many filled in
 */
public record TrimAndFill(Side side, int missing, PooledEffect pooled) {

  /** A side of a funnel. */
  public enum Side {
    /** Where effects are smaller. */
    LEFT,
    /** Where effects are larger. */
    RIGHT
  }

  /**
   * Creates the result.
   *
   * @param side the side that the missing studies would be on
   * @param missing how many studies seem to be missing
   * @param pooled the pooled effect with as many filled in
   * @throws IllegalArgumentException if missing is negative
   */
  public TrimAndFill {
    Objects.requireNonNull(side, "side");
    if (missing < 0) {
      throw new IllegalArgumentException("missing must not be negative");
    }
    Objects.requireNonNull(pooled, "pooled");
  }
}
