// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Faults;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.proportion.ProportionEstimate;
import io.github.amends.outcomes.statistics.proportion.ProportionInterval;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;

/**
 * A rate with everything that is needed to read it.
 *
 * <p>Numerator, the rest of the denominator, missing, pending and excluded add up to what was
 * looked at. With a denominator of zero there is no value: it is undefined, never 0 % and never 100
 * %.
 *
 * @param definition what the rate means
 * @param asOf the day up to which events were counted
 * @param numerator how many had what the rate asks for, from 0 to {@code n}
 * @param n the denominator; it leaves out the missing, the pending and the excluded
 * @param missing of how many the answer is not recorded
 * @param pending how many are still open
 * @param excluded how many are left out, by the code of the reason; no zero among them
 */
public record MetricResult(
    MetricDefinition definition,
    LocalDate asOf,
    long numerator,
    long n,
    long missing,
    long pending,
    SortedMap<String, Long> excluded) {

  /**
   * Creates the result.
   *
   * @param definition what the rate means
   * @param asOf the day up to which events were counted
   * @param numerator how many had what the rate asks for, from 0 to {@code n}
   * @param n the denominator
   * @param missing of how many the answer is not recorded
   * @param pending how many are still open
   * @param excluded how many are left out, by the code of the reason
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for each
   *     number that is out of its range, {@code INVALID_TIME_BASIS} if the definition is of events
   *     in a period, whose quotient is no rate
   */
  public MetricResult {
    Objects.requireNonNull(asOf, "asOf");
    excluded = Beside.copy(excluded);
    Faults faults = new Faults()
        .require(numerator >= 0 && numerator <= n, "INVALID_COUNT", "numerator")
        .require(n >= 0 && n <= Proportion.LARGEST_COUNT, "INVALID_COUNT", "n")
        .require(
            definition.timeBasis() != TimeBasis.PERIOD_OF_EVENT,
            "INVALID_TIME_BASIS",
            "definition.timeBasis");
    Beside.require(faults, missing, pending, excluded);
    faults.throwIfAny();
  }

  /**
   * Returns the result of counts.
   *
   * @param definition what the rate means
   * @param asOf the day up to which events were counted
   * @param counts the counts
   * @return the result
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_BASIS} if the
   *     definition is of events in a period
   */
  public static MetricResult of(
      MetricDefinition definition, LocalDate asOf, Counts<RatePart> counts) {
    long numerator = counts.counted(RatePart.NUMERATOR);
    return new MetricResult(
        definition,
        asOf,
        numerator,
        Math.addExact(numerator, counts.counted(RatePart.REST)),
        counts.missing(),
        counts.pending(),
        counts.excluded());
  }

  /**
   * Returns how many of the denominator are not in the numerator.
   *
   * @return the rest
   */
  public long rest() {
    return n - numerator;
  }

  /**
   * Returns how many are left out, whatever the reason.
   *
   * @return the sum of the excluded
   */
  public long excludedInAll() {
    return Beside.sum(excluded);
  }

  /**
   * Returns how many units were looked at.
   *
   * @return the sum of numerator, rest, missing, pending and excluded
   */
  public long lookedAt() {
    return Beside.lookedAt(n, missing, pending, excluded);
  }

  /**
   * Returns numerator and denominator as a proportion, for other intervals and comparisons.
   *
   * @return the proportion
   */
  public Proportion proportion() {
    return Proportion.of(numerator, n);
  }

  /**
   * Returns the rate as a number.
   *
   * @return from 0 to 1; not estimable if the denominator is zero
   */
  public Answer<Double> value() {
    return proportion().value();
  }

  /**
   * Returns the rate with its 95 % Wilson interval.
   *
   * @return the estimate; not estimable if the denominator is zero
   */
  public Answer<ProportionEstimate> estimate() {
    return proportion().estimate();
  }

  /**
   * Returns the rate with its Wilson interval at another level.
   *
   * @param level the confidence level as a share, such as 0.9
   * @return the estimate; not estimable if the denominator is zero
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<ProportionEstimate> estimate(double level) {
    return proportion().estimate(ProportionInterval.WILSON, level);
  }

  /**
   * Returns the rate as one reads it.
   *
   * @return the text, such as {@code 96/300 (32.0 %, 95 % Wilson 27.0 to 37.5); 12 pending, 3
   *     excluded}, or {@code 0/0 (undefined); 12 pending}
   */
  @Override
  public String toString() {
    String rate = estimate()
        .toOptional()
        .map(ProportionEstimate::toString)
        .orElse(proportion() + " (undefined)");
    return rate + Beside.text(missing, pending, excluded);
  }
}
