// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.descriptive;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.math.BigInteger;
import java.util.stream.Collector;

/**
 * The count, mean and spread of numbers, gathered one by one or merged from parts.
 *
 * <p>The sums of the numbers and of their squares are kept without rounding, so that the results
 * are the nearest doubles to the true values, the same bit for bit however the work was split and
 * in whatever order it came. One thread adds at a time; a parallel stream gives each thread its own
 * and combines them.
 */
public final class Moments {

  /** The largest number, in absolute value. */
  public static final double LARGEST = 1e150;

  private static final int EXPONENT_BIAS = 1075;
  private static final int SMALLEST_EXPONENT = -1074;
  private static final int LARGEST_EXPONENT = 450;
  private static final long FRACTION = (1L << 52) - 1;

  private final ExactSum sum = new ExactSum(SMALLEST_EXPONENT, LARGEST_EXPONENT);
  private final ExactSum squares = new ExactSum(2 * SMALLEST_EXPONENT, 2 * LARGEST_EXPONENT);
  private long n;

  /** Creates moments of no numbers. */
  public Moments() {}

  /**
   * Returns the moments of numbers.
   *
   * @param values the numbers
   * @return their moments
   * @throws IllegalArgumentException if a number is not within 1e150 of zero; the message gives its
   *     index
   */
  public static Moments of(double... values) {
    Moments moments = new Moments();
    for (int i = 0; i < values.length; i++) {
      if (!(Math.abs(values[i]) <= LARGEST)) {
        throw new IllegalArgumentException("value at index " + i + " must be within 1e150 of zero");
      }
      moments.addChecked(values[i]);
    }
    return moments;
  }

  /**
   * Returns a collector of numbers into their moments.
   *
   * @return the collector, which gives the same result however a stream is split
   */
  public static Collector<Double, Moments, Moments> collector() {
    return Collector.of(
        Moments::new, Moments::add, Moments::combine, Collector.Characteristics.UNORDERED);
  }

  /**
   * Adds a number.
   *
   * @param value the number
   * @throws IllegalArgumentException if it is not within 1e150 of zero
   */
  public void add(double value) {
    if (!(Math.abs(value) <= LARGEST)) {
      throw new IllegalArgumentException("value must be within 1e150 of zero");
    }
    addChecked(value);
  }

  /**
   * Adds the numbers behind other moments, which stay as they are.
   *
   * @param other the other moments
   * @return these moments
   */
  public Moments combine(Moments other) {
    sum.add(other.sum);
    squares.add(other.squares);
    n += other.n;
    return this;
  }

  /**
   * Returns how many numbers there are.
   *
   * @return the number of observations
   */
  public long n() {
    return n;
  }

  /**
   * Returns the mean.
   *
   * @return the nearest double to the sum divided by n; not estimable without numbers
   */
  public Answer<Double> mean() {
    return n == 0
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of(NearestDouble.ratio(sum.value(), BigInteger.valueOf(n), SMALLEST_EXPONENT));
  }

  /**
   * Returns the variance: the sum of squared distances from the mean, divided by n - 1.
   *
   * @return the nearest double; not estimable with fewer than two numbers
   */
  public Answer<Double> variance() {
    if (n < 2) {
      return Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS);
    }
    return Answer.of(NearestDouble.ratio(spread(), pairs(), 2 * SMALLEST_EXPONENT));
  }

  /**
   * Returns the standard deviation, the root of the variance.
   *
   * @return the nearest double; not estimable with fewer than two numbers
   */
  public Answer<Double> standardDeviation() {
    if (n < 2) {
      return Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS);
    }
    return Answer.of(NearestDouble.rootOfRatio(spread(), pairs(), 2 * SMALLEST_EXPONENT));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Moments moments
        && n == moments.n
        && sum.sameAs(moments.sum)
        && squares.sameAs(moments.squares);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(n) + sum.hash()) + squares.hash();
  }

  @Override
  public String toString() {
    return "n = " + n + ", mean " + mean() + ", standard deviation " + standardDeviation();
  }

  /** n times the sum of squares less the square of the sum. */
  private BigInteger spread() {
    return squares.value().multiply(BigInteger.valueOf(n)).subtract(sum.value().pow(2));
  }

  private BigInteger pairs() {
    return BigInteger.valueOf(n).multiply(BigInteger.valueOf(n - 1));
  }

  private void addChecked(double value) {
    n = Math.incrementExact(n);
    long bits = Double.doubleToRawLongBits(value);
    int biased = (int) (bits >>> 52) & 0x7FF;
    long significand = bits & FRACTION;
    if (biased > 0) {
      significand |= FRACTION + 1;
    }
    int exponent = Math.max(1, biased) - EXPONENT_BIAS;
    sum.add(bits < 0 ? -1 : 1, 0, significand, exponent);
    squares.add(
        1, Math.multiplyHigh(significand, significand), significand * significand, 2 * exponent);
  }
}
