// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.scale;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.counting.CellCounts;
import io.github.amends.outcomes.statistics.distribution.StudentT;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collector;

/**
 * The answers to one item with ordered categories, such as very dissatisfied (1) to very satisfied
 * (5). Immutable.
 *
 * <p>The share of the top categories needs nothing but their order. The mean takes the steps
 * between them as equal, which is for the reader to accept.
 */
public final class LikertItem {

  private final long[] counts;
  private final long n;

  private LikertItem(long[] counts, long n) {
    this.counts = counts;
    this.n = n;
  }

  /**
   * Returns an item.
   *
   * @param counts how many gave each answer, from the lowest category (scored 1) to the highest
   * @return the item
   * @throws IllegalArgumentException if there are fewer than two categories, a count is negative
   *     (the message gives its index), or all together are above 2^53
   */
  public static LikertItem of(long... counts) {
    if (counts.length < 2) {
      throw new IllegalArgumentException("counts must hold at least two categories");
    }
    long[] copy = counts.clone();
    return new LikertItem(copy, Counts.total(copy));
  }

  /**
   * Returns a collector of answers into an item.
   *
   * @param <T> the type of what holds an answer
   * @param categories how many categories there are
   * @param answer gives the answer, from 1; the collector throws an
   *     {@link IndexOutOfBoundsException} at one that is not from 1 to the number of categories
   * @return the collector, which gives the same result however a stream is split
   * @throws IllegalArgumentException if there are fewer than two categories
   */
  public static <T> Collector<T, ?, LikertItem> collector(
      int categories, ToIntFunction<? super T> answer) {
    if (categories < 2) {
      throw new IllegalArgumentException("categories must be at least two");
    }
    return CellCounts.collector(
        categories,
        given -> Objects.checkIndex(answer.applyAsInt(given) - 1, categories),
        LikertItem::of);
  }

  /**
   * Returns the answers to this item and to the same one elsewhere together.
   *
   * @param other the other answers
   * @return the sums
   * @throws IllegalArgumentException if the numbers of categories differ, or all together are above
   *     2^53
   */
  public LikertItem plus(LikertItem other) {
    return of(Counts.sum(counts, other.counts));
  }

  /**
   * Returns how many answers there are.
   *
   * @return the number of answers
   */
  public long n() {
    return n;
  }

  /**
   * Returns how many categories there are.
   *
   * @return the number of categories, at least 2
   */
  public int categories() {
    return counts.length;
  }

  /**
   * Returns the mean score.
   *
   * @return the mean, from 1 to the number of categories; not estimable without answers
   */
  public Answer<Double> mean() {
    if (n == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += counts[i] * (double) i;
    }
    return Answer.of(1 + sum / n);
  }

  /**
   * Returns the standard deviation of the scores, with n - 1.
   *
   * @return the standard deviation; not estimable with fewer than two answers
   */
  public Answer<Double> standardDeviation() {
    if (n < 2) {
      return Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS);
    }
    double mean = mean().orElseThrow();
    double squares = 0;
    for (int i = 0; i < counts.length; i++) {
      squares += counts[i] * (i + 1 - mean) * (i + 1 - mean);
    }
    return Answer.of(Math.sqrt(squares / (n - 1)));
  }

  /**
   * Returns the median score.
   *
   * @return the score in the middle, or the mean of the two in the middle; not estimable without
   *     answers
   */
  public Answer<Double> median() {
    return n == 0
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of((score((n - 1) / 2) + score(n / 2)) / 2.0);
  }

  /**
   * Returns the mean score with the interval of Student's t: mean +- t s / sqrt(n).
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable without answers; with one, it has no interval
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> meanEstimate(double level) {
    Interval.checkLevel(level);
    Answer<Double> error = standardDeviation().map(deviation -> deviation / Math.sqrt((double) n));
    return mean()
        .map(mean -> new Estimate(
            mean,
            error,
            error.map(value -> {
              double half = new StudentT(n - 1.0).standardScore(level) * value;
              return new Interval(mean - half, mean + half, level, "Student t");
            }),
            n,
            Set.of()));
  }

  /**
   * Returns the share of the highest categories.
   *
   * @param top how many categories count as the top, from 1 to all but one
   * @return the share, with its denominator
   * @throws IllegalArgumentException if top is out of its range
   */
  public Proportion topBox(int top) {
    if (top < 1 || top >= counts.length) {
      throw new IllegalArgumentException("top must be from 1 to all categories but one");
    }
    long events = Arrays.stream(counts, counts.length - top, counts.length).sum();
    return Proportion.of(events, n);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LikertItem item && Arrays.equals(counts, item.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.toString(counts);
  }

  /** The score of the answer at a position, counted from zero in ascending order. */
  private int score(long position) {
    long seen = 0;
    int category = 0;
    while (seen + counts[category] <= position) {
      seen += counts[category];
      category++;
    }
    return category + 1;
  }
}
