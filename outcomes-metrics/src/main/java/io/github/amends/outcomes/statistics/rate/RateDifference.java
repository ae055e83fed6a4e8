// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.Objects;
import java.util.Set;

/**
 * The difference of two rates, the first minus the second.
 *
 * @param first the rate of interest
 * @param second the rate it is compared with
 */
public record RateDifference(Rate first, Rate second) {

  /**
   * Creates the difference.
   *
   * @param first the rate of interest
   * @param second the rate it is compared with
   */
  public RateDifference {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  /**
   * Returns the difference with its Wald interval; the standard error is sqrt(x1 / t1^2 + x2 /
   * t2^2), and the n is the number of events.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if a group has no exposure
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> estimate(double level) {
    double z = Normal.standardScore(level);
    if (first.exposure() == 0 || second.exposure() == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    double value = first.events() / first.exposure() - second.events() / second.exposure();
    double error = Math.hypot(
        Math.sqrt((double) first.events()) / first.exposure(),
        Math.sqrt((double) second.events()) / second.exposure());
    Interval interval = new Interval(value - z * error, value + z * error, level, "Wald");
    return Answer.of(new Estimate(
        value, Answer.of(error), Answer.of(interval), first.events() + second.events(), Set.of()));
  }
}
