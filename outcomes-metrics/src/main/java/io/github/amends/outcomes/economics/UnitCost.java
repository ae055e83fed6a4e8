// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.FlowPoint;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What a service's work costs for each referral, for each accepted case, or for each direct
 * meeting.
 *
 * <p>The whole cost is divided: that of cases which came to nothing, and of duplicates and
 * mistakes, stays in it, so that the cost of a meeting is that of the whole way to it. It is an
 * average: one referral more costs less. It says nothing of what restorative justice saves.
 *
 * @param definition what is divided by what
 * @param total the whole cost
 * @param units by how many it is divided
 */
public record UnitCost(MetricDefinition definition, Money total, long units) {
  private static final String COST = "the cost of the service for the referrals, all of it";
  private static final String ALL_COST =
      "The cost of cases closed as a duplicate or a mistake stays in the total.";
  static final MetricDefinition PER_REFERRAL = EconomicDefinitions.define(
      "cost-per-referral",
      "Cost per referral",
      "What does a referral cost?",
      CountingUnit.REFERRAL,
      COST,
      "referrals received",
      ALL_COST);
  static final MetricDefinition PER_ACCEPTED = EconomicDefinitions.define(
      "cost-per-accepted",
      "Cost per accepted case",
      "What does an accepted case cost?",
      CountingUnit.CASE,
      COST,
      "referrals taken in, open cases included",
      ALL_COST);
  static final MetricDefinition PER_DIRECT = EconomicDefinitions.define(
      "cost-per-direct",
      "Cost per direct meeting",
      "What does a case with a direct meeting cost?",
      CountingUnit.CASE,
      COST,
      "cases in which both sides met, open cases included",
      ALL_COST);

  /**
   * Creates the value.
   *
   * @param definition what is divided by what
   * @param total the whole cost
   * @param units by how many it is divided
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for a negative
   *     count
   */
  public UnitCost {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(total, "total");
    new Faults().require(units >= 0, "INVALID_COUNT", "units").throwIfAny();
  }

  /**
   * Returns what a referral costs, of a service that is known by its numbers only.
   *
   * @param total the whole cost of the service for these referrals
   * @param referrals how many referrals were received
   * @return the cost
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for a negative
   *     count
   */
  public static UnitCost perReferral(Money total, long referrals) {
    return new UnitCost(PER_REFERRAL, total, referrals);
  }

  /**
   * Returns what an accepted case costs, of a service that is known by its numbers only.
   *
   * @param total the whole cost of the service for these referrals
   * @param accepted how many of them were taken in
   * @return the cost
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for a negative
   *     count
   */
  public static UnitCost perAccepted(Money total, long accepted) {
    return new UnitCost(PER_ACCEPTED, total, accepted);
  }

  /**
   * Returns what a case with a direct meeting costs, of a service that is known by its numbers
   * only.
   *
   * @param total the whole cost of the service for these referrals
   * @param direct in how many cases both sides met
   * @return the cost
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for a negative
   *     count
   */
  public static UnitCost perDirect(Money total, long direct) {
    return new UnitCost(PER_DIRECT, total, direct);
  }

  /**
   * Returns what a referral costs.
   *
   * @param total the whole cost of the service for these referrals
   * @param flow what became of them
   * @return the cost
   */
  public static UnitCost perReferral(Money total, CaseFlow flow) {
    return new UnitCost(PER_REFERRAL, total, flow.point(FlowPoint.REFERRED).reached());
  }

  /**
   * Returns what an accepted case costs.
   *
   * @param total the whole cost of the service for these referrals
   * @param flow what became of them
   * @return the cost
   */
  public static UnitCost perAccepted(Money total, CaseFlow flow) {
    return new UnitCost(PER_ACCEPTED, total, flow.point(FlowPoint.ACCEPTED).reached());
  }

  /**
   * Returns what a case with a direct meeting costs.
   *
   * @param total the whole cost of the service for these referrals
   * @param flow what became of them
   * @return the cost
   */
  public static UnitCost perDirect(Money total, CaseFlow flow) {
    return new UnitCost(PER_DIRECT, total, flow.metDirectly());
  }

  /**
   * Returns the cost of one unit, rounded to whole minor units of the currency, half to even.
   *
   * @return the cost; not estimable if there are no units
   */
  public Answer<Money> each() {
    return units == 0
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of(new Money(divided(total.minorUnits()), total.currency()));
  }

  /**
   * Returns the cost that is left when what was recovered from those who referred is taken off.
   *
   * @param recovered what was recovered, in the same currency
   * @return the cost with the smaller total
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MONEY} if the
   *     currencies differ
   */
  public UnitCost afterRecovering(Money recovered) {
    return new UnitCost(definition, total.minus(recovered), units);
  }

  private long divided(long minorUnits) {
    return BigDecimal.valueOf(minorUnits)
        .divide(BigDecimal.valueOf(units), 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  /** Returns the cost as one reads it, such as {@code GBP 3394.00 each (GBP 407280.00 for 120)}. */
  @Override
  public String toString() {
    return each().toOptional().map(Money::toString).orElse("undefined") + " each (" + total
        + " for " + units + ")";
  }
}
