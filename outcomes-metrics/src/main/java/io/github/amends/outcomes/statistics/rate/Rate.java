// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;

/**
 * A rate: how many events there were over how much exposure, such as person-years at risk.
 *
 * @param events how many events there were, from 0 to {@link #LARGEST_COUNT}
 * @param exposure the exposure in any unit, not negative; without any, nothing can be estimated
 */
public record Rate(long events, double exposure) {

  /** The largest count: 2 to the power of 53, up to which a double holds every whole number. */
  public static final long LARGEST_COUNT = 1L << 53;

  private static final double USUAL_LEVEL = 0.95;

  /**
   * Creates a rate.
   *
   * @param events how many events there were
   * @param exposure the exposure
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Rate {
    if (events < 0 || events > LARGEST_COUNT) {
      throw new IllegalArgumentException("events must be from 0 to 2^53");
    }
    if (!(exposure >= 0 && exposure < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("exposure must not be negative nor infinite");
    }
  }

  /**
   * Returns a rate.
   *
   * @param events how many events there were
   * @param exposure the exposure
   * @return the rate
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static Rate of(long events, double exposure) {
    return new Rate(events, exposure);
  }

  /**
   * Returns a collector of things, such as people followed, into their rate. Exposure is added in
   * whole units, such as days, so that the sum is exact however a stream is split.
   *
   * @param <T> the type of the things
   * @param events tells how many events a thing had, not negative
   * @param exposure tells its exposure in whole units, not negative
   * @return the collector; it fails with {@link IllegalArgumentException} at a negative number, and
   *     with {@link ArithmeticException} at a sum above the largest {@code long}
   */
  public static <T> Collector<T, ?, Rate> collector(
      ToLongFunction<? super T> events, ToLongFunction<? super T> exposure) {
    return Collector.<T, Sums, Rate>of(
        Sums::new,
        (sums, thing) -> sums.add(events.applyAsLong(thing), exposure.applyAsLong(thing)),
        Sums::plus,
        sums -> new Rate(sums.events, sums.exposure),
        Collector.Characteristics.UNORDERED);
  }

  private static final class Sums {
    private long events;
    private long exposure;

    void add(long moreEvents, long moreExposure) {
      if (moreEvents < 0 || moreExposure < 0) {
        throw new IllegalArgumentException("events and exposure must not be negative");
      }
      events = Math.addExact(events, moreEvents);
      exposure = Math.addExact(exposure, moreExposure);
    }

    Sums plus(Sums other) {
      add(other.events, other.exposure);
      return this;
    }
  }

  /**
   * Returns the rate as a number.
   *
   * @return events per unit of exposure; not estimable without exposure
   */
  public Answer<Double> value() {
    return exposure == 0
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of(events / exposure);
  }

  /**
   * Returns a confidence interval of the rate.
   *
   * @param method the method
   * @param level the confidence level as a share, such as 0.95
   * @return the interval; not estimable without exposure, or where the method needs events
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> interval(RateInterval method, double level) {
    Interval.checkLevel(level);
    return exposure == 0 ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS) : method.of(this, level);
  }

  /**
   * Returns the rate with a confidence interval; its standard error is sqrt(events) / exposure, and
   * its n is the number of events.
   *
   * @param method the method of the interval
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable without exposure
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> estimate(RateInterval method, double level) {
    Answer<Interval> interval = interval(method, level);
    return value()
        .map(value -> new Estimate(
            value, Answer.of(Math.sqrt((double) events) / exposure), interval, events, Set.of()));
  }

  /**
   * Returns the rate with its 95 % exact interval, the usual one.
   *
   * @return the estimate; not estimable without exposure
   */
  public Answer<Estimate> estimate() {
    return estimate(RateInterval.EXACT, USUAL_LEVEL);
  }

  @Override
  public String toString() {
    return events + " over " + exposure;
  }
}
