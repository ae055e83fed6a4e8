// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * The average costs of a service: its whole cost by what it did.
 *
 * <p>Most of a service's work never becomes a meeting, so the cost of a meeting is that of the
 * whole way to it. They are averages: one referral more costs less.
 *
 * @param total the whole cost
 * @param referrals how many cases were referred
 * @param accepted how many of them were accepted
 * @param direct how many of those had a direct meeting
 */
public record UnitCosts(Money total, long referrals, long accepted, long direct) {

  /**
   * Creates the costs.
   *
   * @param total the whole cost
   * @param referrals how many cases were referred
   * @param accepted how many of them were accepted
   * @param direct how many of those had a direct meeting
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for each count
   *     that is negative or above the one before, {@code INVALID_COST} if the cost is negative
   */
  public UnitCosts {
    new Faults()
        .require(total.minorUnits() >= 0, "INVALID_COST", "total")
        .require(referrals >= 0, "INVALID_COUNT", "referrals")
        .require(accepted >= 0 && accepted <= referrals, "INVALID_COUNT", "accepted")
        .require(direct >= 0 && direct <= accepted, "INVALID_COUNT", "direct")
        .throwIfAny();
  }

  /**
   * Returns the cost of a referral.
   *
   * @return the average in minor units; not estimable without referrals
   */
  public Answer<Double> perReferral() {
    return per(referrals);
  }

  /**
   * Returns the cost of an accepted referral.
   *
   * @return the average in minor units; not estimable if none was accepted
   */
  public Answer<Double> perAccepted() {
    return per(accepted);
  }

  /**
   * Returns the cost of a direct meeting.
   *
   * @return the average in minor units; not estimable if there was none
   */
  public Answer<Double> perDirect() {
    return per(direct);
  }

  private Answer<Double> per(long count) {
    return count == 0
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of((double) total.minorUnits() / count);
  }
}
