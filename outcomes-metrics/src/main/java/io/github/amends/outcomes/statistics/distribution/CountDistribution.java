// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

/**
 * A distribution of counts: binomial, hypergeometric, or Fisher's noncentral hypergeometric.
 *
 * <p>Tails are summed outward from the count that is asked for, so they keep their digits however
 * small they are, and the work grows with the standard deviation, never with the counts; where that
 * exceeds 50 000 the sums become integrals. Counts reach 2^53. Immutable.
 */
public final class CountDistribution {

  private static final long LARGEST_COUNT = 1L << 53;

  private final CountLaw law;
  private final CountSums sums;

  private CountDistribution(CountLaw law) {
    this.law = law;
    this.sums = new CountSums(law);
  }

  /**
   * Returns the distribution of the number of events in independent trials.
   *
   * @param trials the number of trials, from 0 to 2^53
   * @param probability the probability of the event in each, from 0 to 1
   * @return the distribution
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static CountDistribution binomial(long trials, double probability) {
    checkCount(trials, "trials");
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability must be from 0 to 1");
    }
    return new CountDistribution(CountLaw.binomial(trials, probability));
  }

  /**
   * Returns the distribution of the number of marked items among those drawn without replacement.
   *
   * @param marked how many items are marked, from 0 to 2^53
   * @param others how many are not, from 0 to 2^53
   * @param draws how many are drawn, at most all
   * @return the distribution
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static CountDistribution hypergeometric(long marked, long others, long draws) {
    return hypergeometric(marked, others, draws, 1);
  }

  /**
   * Returns Fisher's noncentral hypergeometric distribution: of one cell of a two-by-two table
   * given its margins, when the odds ratio is not 1.
   *
   * @param marked how many items are marked, from 0 to 2^53
   * @param others how many are not, from 0 to 2^53
   * @param draws how many are drawn, at most all
   * @param oddsRatio the odds of a marked item to be drawn divided by those of another, positive
   *     and finite
   * @return the distribution
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static CountDistribution hypergeometric(
      long marked, long others, long draws, double oddsRatio) {
    checkCount(marked, "marked");
    checkCount(others, "others");
    checkCount(draws, "draws");
    if (draws > marked + others) {
      throw new IllegalArgumentException("draws must not be above all items");
    }
    if (!(oddsRatio > 0 && oddsRatio < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("oddsRatio must be positive and finite");
    }
    return new CountDistribution(CountLaw.hypergeometric(marked, others, draws, oddsRatio));
  }

  /**
   * Returns the smallest possible count.
   *
   * @return the count
   */
  public long lowest() {
    return law.lowest();
  }

  /**
   * Returns the largest possible count.
   *
   * @return the count
   */
  public long highest() {
    return law.highest();
  }

  /**
   * Returns the mean.
   *
   * @return the mean
   */
  public double mean() {
    return sums.mean();
  }

  /**
   * Returns the variance.
   *
   * @return the variance, not negative
   */
  public double variance() {
    return Math.max(0, sums.variance());
  }

  /**
   * Returns the natural logarithm of the probability of a count.
   *
   * @param count the count
   * @return the logarithm, minus infinity for an impossible count
   */
  public double logProbability(long count) {
    if (count < law.lowest() || count > law.highest()) {
      return Double.NEGATIVE_INFINITY;
    }
    return Math.min(0, sums.logProbability((double) count));
  }

  /**
   * Returns the probability of at most a count.
   *
   * @param count the count
   * @return the probability
   */
  public double atMost(long count) {
    return Math.exp(lowerTail(count).logProbability());
  }

  /**
   * Returns the probability of at least a count.
   *
   * @param count the count
   * @return the probability
   */
  public double atLeast(long count) {
    return Math.exp(upperTail(count).logProbability());
  }

  /**
   * Returns the tail of all counts up to one.
   *
   * @param count the last count of the tail
   * @return the tail
   */
  public Tail lowerTail(long count) {
    return sums.lowerTail(count);
  }

  /**
   * Returns the tail of all counts from one on.
   *
   * @param count the first count of the tail
   * @return the tail
   */
  public Tail upperTail(long count) {
    return sums.upperTail(count);
  }

  /**
   * Returns the natural logarithm of the two-sided p-value of a count: of the probability of all
   * counts that are not more probable than it. As in R, a relative difference of 1e-7 does not
   * count.
   *
   * @param count the count, from {@link #lowest} to {@link #highest}
   * @return the logarithm, at most zero
   */
  public double logTwoSided(long count) {
    return sums.logTwoSided(count);
  }

  private static void checkCount(long count, String name) {
    if (count < 0 || count > LARGEST_COUNT) {
      throw new IllegalArgumentException(name + " must be from 0 to 2^53");
    }
  }

  /**
   * One tail of the distribution.
   *
   * @param logProbability the natural logarithm of its probability, minus infinity if it is empty
   * @param mean the mean of the counts in it; of an empty tail, the count it would start at
   */
  public record Tail(double logProbability, double mean) {}
}
