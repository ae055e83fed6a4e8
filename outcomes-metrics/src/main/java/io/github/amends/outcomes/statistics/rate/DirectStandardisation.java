// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import java.util.Set;
import org.apache.commons.numbers.core.Sum;

/**
 * A directly standardised rate: the rate that a population would have if its strata were as large
 * as those of a standard. Immutable.
 *
 * <p>With shares w of the standard it is the sum of w x / t, and its variance, for Poisson counts,
 * the sum of w^2 x / t^2. The interval takes it as a gamma variable (M. P. Fay and E. J. Feuer,
 * Statistics in Medicine 16 (1997) 791-801).
 */
public final class DirectStandardisation {

  private final double value;
  private final double variance;
  private final double largestWeight;
  private final long events;

  private DirectStandardisation(double value, double variance, double largestWeight, long events) {
    this.value = value;
    this.variance = variance;
    this.largestWeight = largestWeight;
    this.events = events;
  }

  /**
   * Returns a standardised rate.
   *
   * @param events the events of each stratum
   * @param exposures the exposure of each stratum, above zero
   * @param standard the size of each stratum of the standard, in any unit
   * @return the standardised rate
   * @throws IllegalArgumentException if there is no stratum, the lengths differ, a number is out of
   *     its range (the message gives its index), or the standard is empty
   */
  public static DirectStandardisation of(long[] events, double[] exposures, double[] standard) {
    Strata.checkLengths(events.length, exposures.length);
    Strata.checkLengths(events.length, standard.length);
    long[] x = Strata.counts(events, "events");
    double[] t = Strata.positive(exposures, "exposure");
    double[] size = Strata.notNegative(standard, "standard");
    double total = Sum.of(size).getAsDouble();
    if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("standard must not be empty nor too large");
    }
    Sum rate = Sum.create();
    Sum variance = Sum.create();
    double largest = 0;
    long sum = 0;
    for (int i = 0; i < x.length; i++) {
      double weight = size[i] / total / t[i];
      rate.addProduct(weight, (double) x[i]);
      variance.addProduct(weight * weight, (double) x[i]);
      largest = Math.max(largest, weight);
      sum = Math.addExact(sum, x[i]);
    }
    return new DirectStandardisation(rate.getAsDouble(), variance.getAsDouble(), largest, sum);
  }

  /**
   * Returns the standardised rate.
   *
   * @return the rate, not negative
   */
  public double value() {
    return value;
  }

  /**
   * Returns its variance.
   *
   * @return the variance for Poisson counts, not negative
   */
  public double variance() {
    return variance;
  }

  /**
   * Returns the interval of Fay and Feuer.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the interval, from zero where there are no events
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Interval interval(double level) {
    double tail = (1 - Interval.checkLevel(level)) / 2;
    double lower = 0;
    if (value > 0) {
      lower = variance / value * PoissonTails.lowerQuantile(value / variance * value, tail);
    }
    double upperMean = value + largestWeight;
    double upperVariance = variance + largestWeight * largestWeight;
    double upper = upperVariance
        / upperMean
        * PoissonTails.upperQuantile(upperMean / upperVariance * upperMean, tail);
    return new Interval(lower, upper, level, "Fay-Feuer");
  }

  /**
   * Returns the standardised rate with the interval of Fay and Feuer; its n is the number of
   * events.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Estimate estimate(double level) {
    return new Estimate(
        value, Answer.of(Math.sqrt(variance)), Answer.of(interval(level)), events, Set.of());
  }
}
