// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import java.util.Objects;
import java.util.Set;

/**
 * An estimated number with everything that is needed to read it.
 *
 * @param value the estimate; infinite where that is the mathematical answer, never NaN
 * @param standardError its standard error, on the scale that the estimator's documentation names
 * @param interval its confidence interval, which names its level and method
 * @param n how many observations it rests on
 * @param cautions what a reader should know
 */
public record Estimate(
    double value,
    Answer<Double> standardError,
    Answer<Interval> interval,
    long n,
    Set<Caution> cautions) {

  /**
   * Creates the estimate.
   *
   * @param value the estimate
   * @param standardError its standard error
   * @param interval its confidence interval
   * @param n how many observations it rests on
   * @param cautions what a reader should know
   * @throws IllegalArgumentException if the value is NaN or n is negative
   */
  public Estimate {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("value must be a number");
    }
    Objects.requireNonNull(standardError, "standardError");
    Objects.requireNonNull(interval, "interval");
    if (n < 0) {
      throw new IllegalArgumentException("n must not be negative");
    }
    cautions = Set.copyOf(cautions);
  }

  @Override
  public String toString() {
    return value + " (" + interval + ", n = " + n + ")";
  }
}
