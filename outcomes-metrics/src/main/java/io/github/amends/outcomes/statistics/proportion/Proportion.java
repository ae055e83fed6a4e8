// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.proportion;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.counting.CellCounts;
import java.util.function.Predicate;
import java.util.stream.Collector;

/**
 * A proportion: how many of the observed had the event.
 *
 * <p>The counts are kept, so that no result is without its denominator. The proportion of nobody is
 * not estimable; it is never 0 %.
 *
 * @param events how many had the event, from 0 to {@code observed}
 * @param observed how many were observed, the denominator, from 0 to {@link #LARGEST_COUNT}
 */
public record Proportion(long events, long observed) {

  /** The largest count: 2 to the power of 53, up to which a double holds every whole number. */
  public static final long LARGEST_COUNT = 1L << 53;

  private static final double USUAL_LEVEL = 0.95;

  /**
   * Creates a proportion.
   *
   * @param events how many had the event
   * @param observed how many were observed
   * @throws IllegalArgumentException if a count is out of its range
   */
  public Proportion {
    if (observed < 0 || observed > LARGEST_COUNT) {
      throw new IllegalArgumentException("observed must be from 0 to 2^53");
    }
    if (events < 0 || events > observed) {
      throw new IllegalArgumentException("events must be from 0 to observed");
    }
  }

  /**
   * Returns a proportion.
   *
   * @param events how many had the event
   * @param observed how many were observed
   * @return the proportion
   * @throws IllegalArgumentException if a count is out of its range
   */
  public static Proportion of(long events, long observed) {
    return new Proportion(events, observed);
  }

  /**
   * Returns a collector of things into the proportion of those with an event.
   *
   * @param <T> the type of the things
   * @param event tells whether a thing had the event
   * @return the collector, which gives the same result however a stream is split
   */
  public static <T> Collector<T, ?, Proportion> collector(Predicate<? super T> event) {
    return CellCounts.collector(
        2,
        thing -> event.test(thing) ? 1 : 0,
        counts -> new Proportion(counts[1], counts[0] + counts[1]));
  }

  /**
   * Returns the counts of this proportion and of another together.
   *
   * @param other another proportion
   * @return the sums
   * @throws IllegalArgumentException if a sum is above the largest count
   */
  public Proportion plus(Proportion other) {
    return new Proportion(events + other.events, observed + other.observed);
  }

  /**
   * Returns the proportion of those without the event.
   *
   * @return the complement, with the same denominator
   */
  public Proportion complement() {
    return new Proportion(observed - events, observed);
  }

  /**
   * Returns the proportion as a number.
   *
   * @return events divided by observed, from 0 to 1; not estimable if nobody was observed
   */
  public Answer<Double> value() {
    if (observed == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    return Answer.of((double) events / observed);
  }

  /**
   * Returns a confidence interval of the proportion.
   *
   * @param method the method
   * @param level the confidence level as a share, such as 0.95
   * @return the interval on the scale from 0 to 1; not estimable if nobody was observed
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> interval(ProportionInterval method, double level) {
    Interval.checkLevel(level);
    if (observed == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    return Answer.of(method.of(this, level));
  }

  /**
   * Returns the proportion with a confidence interval.
   *
   * @param method the method of the interval
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if nobody was observed
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<ProportionEstimate> estimate(ProportionInterval method, double level) {
    return interval(method, level).map(interval -> new ProportionEstimate(this, interval));
  }

  /**
   * Returns the proportion with its 95 % Wilson interval, the usual one.
   *
   * @return the estimate; not estimable if nobody was observed
   */
  public Answer<ProportionEstimate> estimate() {
    return estimate(ProportionInterval.WILSON, USUAL_LEVEL);
  }

  @Override
  public String toString() {
    return events + "/" + observed;
  }
}
