// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.Faults;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A comparison of two counts of one span of time, such as meetings held in spring to referrals
 * received in spring.
 *
 * <p>It is no rate: what is counted above need not be among what is counted below, so it can exceed
 * 1, and it has no interval of a proportion. For the share of referrals that led to a meeting, take
 * a rate.
 *
 * @param definition what the two counts mean; its time basis is {@link TimeBasis#PERIOD_OF_EVENT}
 * @param period the span of time
 * @param events how many events there were in the span
 * @param base how many there were of what they are compared with
 */
public record PeriodRatio(MetricDefinition definition, DateRange period, long events, long base) {

  /**
   * Creates the ratio.
   *
   * @param definition what the two counts mean
   * @param period the span of time
   * @param events how many events there were in the span
   * @param base how many there were of what they are compared with
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for a negative
   *     count, {@code INVALID_TIME_BASIS} if the definition is of a cohort, whose quotient is a
   *     rate
   */
  public PeriodRatio {
    Objects.requireNonNull(period, "period");
    new Faults()
        .require(events >= 0, "INVALID_COUNT", "events")
        .require(base >= 0, "INVALID_COUNT", "base")
        .require(
            definition.timeBasis() == TimeBasis.PERIOD_OF_EVENT,
            "INVALID_TIME_BASIS",
            "definition.timeBasis")
        .throwIfAny();
  }

  /**
   * Returns how many events there were for each one of the base.
   *
   * @return the ratio, from 0 up and beyond 1; not estimable if the base is zero
   */
  public Answer<Double> ratio() {
    return base == 0
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of((double) events / base);
  }

  /** Returns the two counts as one reads them, such as {@code 45 to 30 (1.50 to 1)}. */
  @Override
  public String toString() {
    return events + " to " + base + " ("
        + ratio()
            .toOptional()
            .map(found -> BigDecimal.valueOf(found).setScale(2, RoundingMode.HALF_EVEN) + " to 1")
            .orElse("undefined")
        + ")";
  }
}
