// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import org.apache.commons.numbers.core.Sum;

/**
 * A standardised ratio: the events that were observed, divided by those that the rates of a
 * reference would have led one to expect.
 *
 * @param observed how many events were observed
 * @param expected how many were expected, not negative
 */
public record IndirectStandardisation(long observed, double expected) {

  /**
   * Creates the ratio.
   *
   * @param observed how many events were observed
   * @param expected how many were expected
   * @throws IllegalArgumentException if a number is out of its range
   */
  public IndirectStandardisation {
    Rate.of(observed, expected);
  }

  /**
   * Returns a standardised ratio.
   *
   * @param events the events of each stratum
   * @param exposures the exposure of each stratum
   * @param referenceRates the rate of the reference in each stratum, per unit of exposure
   * @return the ratio
   * @throws IllegalArgumentException if there is no stratum, the lengths differ, or a number is out
   *     of its range; the message gives its index
   */
  public static IndirectStandardisation of(
      long[] events, double[] exposures, double[] referenceRates) {
    Strata.checkLengths(events.length, exposures.length);
    Strata.checkLengths(events.length, referenceRates.length);
    long sum = 0;
    for (long count : Strata.counts(events, "events")) {
      sum = Math.addExact(sum, count);
    }
    double expected = Sum.ofProducts(
            Strata.notNegative(exposures, "exposure"),
            Strata.notNegative(referenceRates, "reference rate"))
        .getAsDouble();
    return new IndirectStandardisation(sum, expected);
  }

  /**
   * Returns observed divided by expected.
   *
   * @return the ratio; not estimable if no events were expected
   */
  public Answer<Double> value() {
    return ratio().value();
  }

  /**
   * Returns a confidence interval of the ratio, with the expected number taken as known.
   *
   * @param method the method, as for a rate
   * @param level the confidence level as a share, such as 0.95
   * @return the interval; not estimable if no events were expected, or the method needs events
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> interval(RateInterval method, double level) {
    return ratio().interval(method, level);
  }

  /**
   * Returns the ratio as a rate, whose exposure is the expected number.
   *
   * @return the rate
   */
  public Rate ratio() {
    return Rate.of(observed, expected);
  }
}
