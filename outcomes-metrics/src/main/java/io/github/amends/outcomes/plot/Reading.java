// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.stream.DoubleStream;

/** What is drawn at one place: an estimate with its interval, or the words that say why not. */
public sealed interface Reading permits Reading.Estimated, Reading.Missing {

  /**
   * Returns an estimate with its interval.
   *
   * @param value the estimate
   * @param lower the lower limit, negative infinity if there is none
   * @param upper the upper limit, positive infinity if there is none
   * @return the reading
   * @throws InvalidPlotException if a number cannot be drawn or the limits are the wrong way round
   */
  static Estimated of(double value, double lower, double upper) {
    return new Estimated(value, lower, upper);
  }

  /**
   * Returns a reading without an estimate because there is none to be had.
   *
   * @return the words "not estimable"
   */
  static Missing notEstimable() {
    return new Missing("not estimable");
  }

  /**
   * Returns a reading without an estimate, for instance because it is withheld.
   *
   * @param words what is shown in place of a number, not blank
   * @return the reading
   * @throws InvalidPlotException if the words are blank
   */
  static Missing missing(String words) {
    return new Missing(words);
  }

  /**
   * An estimate with its interval. The estimate may lie outside the interval, as some methods give
   * it so.
   *
   * @param value the estimate, finite
   * @param lower the lower limit, at most the upper, finite or negative infinity
   * @param upper the upper limit, finite or positive infinity
   */
  record Estimated(double value, double lower, double upper) implements Reading {

    private static final double LARGEST = 1e100;

    /**
     * Checks the numbers.
     *
     * @param value the estimate, finite
     * @param lower the lower limit, at most the upper, finite or negative infinity
     * @param upper the upper limit, finite or positive infinity
     * @throws InvalidPlotException if one is not a number or larger than 1e100, or if the limits
     *     are the wrong way round
     */
    public Estimated {
      InvalidPlotException.refuseIf(
          DoubleStream.of(value, lower, upper).anyMatch(Double::isNaN), "Reading", "not-a-number");
      InvalidPlotException.refuseIf(
          Math.abs(value) > LARGEST
              || (Double.isFinite(lower) && Math.abs(lower) > LARGEST)
              || (Double.isFinite(upper) && Math.abs(upper) > LARGEST),
          "Reading",
          "too-large");
      InvalidPlotException.refuseIf(
          lower > upper || lower == Double.POSITIVE_INFINITY || upper == Double.NEGATIVE_INFINITY,
          "Reading",
          "limits-reversed");
    }
  }

  /**
   * No estimate.
   *
   * @param words what is shown in place of a number, not blank
   */
  record Missing(String words) implements Reading {

    /**
     * Checks the words.
     *
     * @param words what is shown in place of a number, not blank
     * @throws InvalidPlotException if they are blank
     */
    public Missing {
      InvalidPlotException.refuseBlank(words, "Reading.words");
    }
  }
}
