// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.scale;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.counting.CellCounts;
import io.github.amends.outcomes.statistics.distribution.Normal;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collector;

/**
 * The net promoter score of answers from 0 to 10 to whether one would recommend something: the
 * share of promoters (9 and 10) less that of detractors (0 to 6), in per cent.
 *
 * <p>See F. F. Reichheld, Harvard Business Review, December 2003.
 *
 * @param promoters how many answered 9 or 10
 * @param passives how many answered 7 or 8
 * @param detractors how many answered 0 to 6
 */
public record NetPromoter(long promoters, long passives, long detractors) {

  private static final int ANSWERS = 11;
  private static final int LOWEST_PASSIVE = 7;
  private static final int LOWEST_PROMOTER = 9;

  /**
   * Creates the counts.
   *
   * @param promoters how many answered 9 or 10
   * @param passives how many answered 7 or 8
   * @param detractors how many answered 0 to 6
   * @throws IllegalArgumentException if a count is negative, or all together are above 2^53
   */
  public NetPromoter {
    Counts.total(new long[] {promoters, passives, detractors});
  }

  /**
   * Returns the counts of answers.
   *
   * @param counts how many gave each answer, from 0 to 10
   * @return the counts
   * @throws IllegalArgumentException if there are not eleven counts, one is negative (the message
   *     gives its index), or all together are above 2^53
   */
  public static NetPromoter of(long... counts) {
    if (counts.length != ANSWERS) {
      throw new IllegalArgumentException("counts must hold eleven answers, from 0 to 10");
    }
    Counts.total(counts);
    long promoters = 0;
    long passives = 0;
    long detractors = 0;
    for (int answer = 0; answer < ANSWERS; answer++) {
      if (answer >= LOWEST_PROMOTER) {
        promoters += counts[answer];
      } else if (answer >= LOWEST_PASSIVE) {
        passives += counts[answer];
      } else {
        detractors += counts[answer];
      }
    }
    return new NetPromoter(promoters, passives, detractors);
  }

  /**
   * Returns a collector of answers.
   *
   * @param <T> the type of what holds an answer
   * @param answer gives the answer; the collector throws an {@link IndexOutOfBoundsException} at
   *     one that is not from 0 to 10
   * @return the collector, which gives the same result however a stream is split
   */
  public static <T> Collector<T, ?, NetPromoter> collector(ToIntFunction<? super T> answer) {
    return CellCounts.collector(
        ANSWERS, given -> Objects.checkIndex(answer.applyAsInt(given), ANSWERS), NetPromoter::of);
  }

  /**
   * Returns these answers and others together.
   *
   * @param other the other answers
   * @return the sums
   * @throws IllegalArgumentException if all together are above 2^53
   */
  public NetPromoter plus(NetPromoter other) {
    return new NetPromoter(
        promoters + other.promoters, passives + other.passives, detractors + other.detractors);
  }

  /**
   * Returns how many answers there are.
   *
   * @return the number of answers
   */
  public long n() {
    return promoters + passives + detractors;
  }

  /**
   * Returns the share of promoters.
   *
   * @return the share, with its denominator
   */
  public Proportion promoterShare() {
    return Proportion.of(promoters, n());
  }

  /**
   * Returns the share of those in between.
   *
   * @return the share, with its denominator
   */
  public Proportion passiveShare() {
    return Proportion.of(passives, n());
  }

  /**
   * Returns the share of detractors.
   *
   * @return the share, with its denominator
   */
  public Proportion detractorShare() {
    return Proportion.of(detractors, n());
  }

  /**
   * Returns the score with its Wald interval, in per cent; the standard error is 100 sqrt((p + d -
   * (p - d)^2) / n) for shares p of promoters and d of detractors.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate, from -100 to 100; not estimable without answers
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> score(double level) {
    double z = Normal.standardScore(level);
    if (n() == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    double n = n();
    double score = 100 * ((promoters - detractors) / n);
    // p + d - (p - d)^2 without cancellation.
    double variance =
        (passives / n) * ((promoters + detractors) / n) + 4 * (promoters / n) * (detractors / n);
    double error = 100 * Math.sqrt(variance / n);
    Interval interval = new Interval(score - z * error, score + z * error, level, "Wald");
    return Answer.of(new Estimate(score, Answer.of(error), Answer.of(interval), n(), Set.of()));
  }
}
