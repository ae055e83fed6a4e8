// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.distribution.CountDistribution;
import java.util.Objects;
import java.util.Set;

/**
 * The ratio of two rates, the first divided by the second: from 0 to infinity.
 *
 * @param first the rate of interest
 * @param second the rate it is compared with
 */
public record RateRatio(Rate first, Rate second) {

  /**
   * Creates the ratio.
   *
   * @param first the rate of interest
   * @param second the rate it is compared with
   * @throws IllegalArgumentException if there are more than 2^53 events together
   */
  public RateRatio {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    if (first.events() + second.events() > Rate.LARGEST_COUNT) {
      throw new IllegalArgumentException("events must be at most 2^53 together");
    }
  }

  /**
   * Returns the ratio of two rates.
   *
   * @param events how many events the first group had
   * @param exposure the exposure of the first group
   * @param otherEvents how many events the second group had
   * @param otherExposure the exposure of the second group
   * @return the ratio
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static RateRatio of(long events, double exposure, long otherEvents, double otherExposure) {
    return new RateRatio(Rate.of(events, exposure), Rate.of(otherEvents, otherExposure));
  }

  /**
   * Returns the same comparison the other way round.
   *
   * @return the second rate divided by the first
   */
  public RateRatio swapped() {
    return new RateRatio(second, first);
  }

  /**
   * Returns the ratio as a number.
   *
   * @return the ratio, infinite where only the second group is without events; not estimable if
   *     both are, or a group has no exposure
   */
  public Answer<Double> value() {
    if (hasNoExposure()) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    if (first.events() == 0 && second.events() == 0) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    return Answer.of(first.events() / first.exposure() / (second.events() / second.exposure()));
  }

  /**
   * Returns the standard error of the logarithm of the ratio.
   *
   * @return sqrt(1/x1 + 1/x2), infinite where a group is without events
   */
  public double logStandardError() {
    return Math.sqrt(1.0 / first.events() + 1.0 / second.events());
  }

  /**
   * Returns a confidence interval of the ratio.
   *
   * @param method the method
   * @param level the confidence level as a share, such as 0.95
   * @return the interval; not estimable without exposure or without any event, or where the method
   *     needs events in both groups
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> interval(RateRatioInterval method, double level) {
    Interval.checkLevel(level);
    return hasNoExposure() ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS) : method.of(this, level);
  }

  /**
   * Returns the ratio with a confidence interval; its standard error is that of the logarithm, and
   * its n is the number of events.
   *
   * @param method the method of the interval
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable where the ratio is not
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> estimate(RateRatioInterval method, double level) {
    Answer<Interval> interval = interval(method, level);
    return value()
        .map(value ->
            new Estimate(value, Answer.of(logStandardError()), interval, events(), Set.of()));
  }

  /**
   * Returns the ratio with its 95 % exact interval, the usual one.
   *
   * @return the estimate; not estimable where the ratio is not
   */
  public Answer<Estimate> estimate() {
    return estimate(RateRatioInterval.EXACT, 0.95);
  }

  /**
   * Returns the exact test that both rates are equal: given the sum of events, those of the first
   * group are binomial with its share of the exposure; two-sided by probability.
   *
   * @return the test; not estimable if a group has no exposure
   */
  public Answer<SignificanceTest> exactTest() {
    if (hasNoExposure()) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    double share = first.exposure() / (first.exposure() + second.exposure());
    double logPValue = CountDistribution.binomial(events(), share).logTwoSided(first.events());
    return Answer.of(
        SignificanceTest.exact("exact conditional", (double) first.events(), logPValue, events()));
  }

  private long events() {
    return first.events() + second.events();
  }

  private boolean hasNoExposure() {
    return first.exposure() == 0 || second.exposure() == 0;
  }
}
