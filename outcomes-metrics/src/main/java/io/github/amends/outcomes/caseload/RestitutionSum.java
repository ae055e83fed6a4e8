// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Currency;
import java.util.Objects;

/**
 * What terms of payment in one currency come to, in whole minor units of it.
 *
 * @param terms how many terms
 * @param owed what was promised in all
 * @param due what of it was due by the as-of day
 * @param paid what was paid
 * @param paidOfDue what of the due was paid: what was paid of a term ahead of time does not count
 *     for another
 */
public record RestitutionSum(long terms, Money owed, Money due, Money paid, Money paidOfDue) {

  /**
   * Creates the sum.
   *
   * @param terms how many terms
   * @param owed what was promised in all
   * @param due what of it was due by the as-of day
   * @param paid what was paid
   * @param paidOfDue what of the due was paid
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for a negative
   *     count, {@code INVALID_MONEY} if more is due than owed or more of the due is paid than is
   *     due or paid, or the currencies differ
   */
  public RestitutionSum {
    Objects.requireNonNull(owed, "owed");
    new Faults()
        .require(terms >= 0, "INVALID_COUNT", "terms")
        .require(due.compareTo(owed) <= 0, "INVALID_MONEY", "due")
        .require(paidOfDue.compareTo(due) <= 0, "INVALID_MONEY", "paidOfDue")
        .require(paidOfDue.compareTo(paid) <= 0, "INVALID_MONEY", "paidOfDue")
        .throwIfAny();
  }

  /**
   * Returns the sum of nothing.
   *
   * @param currency the currency
   * @return the sum
   */
  public static RestitutionSum zero(Currency currency) {
    Money none = Money.zero(currency);
    return new RestitutionSum(0, none, none, none, none);
  }

  /**
   * Returns the sum of both.
   *
   * @param other a sum in the same currency
   * @return the sum
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MONEY} if the
   *     currencies differ
   */
  public RestitutionSum plus(RestitutionSum other) {
    return new RestitutionSum(
        Math.addExact(terms, other.terms),
        owed.plus(other.owed),
        due.plus(other.due),
        paid.plus(other.paid),
        paidOfDue.plus(other.paidOfDue));
  }

  /**
   * Returns the share of what was promised that was paid.
   *
   * @return from 0 up; not estimable if nothing was promised
   */
  public Answer<Double> paidOfOwedShare() {
    return share(paid, owed);
  }

  /**
   * Returns the share of what was due that was paid.
   *
   * @return from 0 to 1; not estimable if nothing was due
   */
  public Answer<Double> paidOfDueShare() {
    return share(paidOfDue, due);
  }

  private static Answer<Double> share(Money part, Money whole) {
    return whole.isPositive()
        ? Answer.of((double) part.minorUnits() / whole.minorUnits())
        : Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
  }

  /** Returns the sum as one reads it, such as {@code GBP 40.00 paid of GBP 100.00 owed}. */
  @Override
  public String toString() {
    return paid + " paid of " + owed + " owed, " + due + " of it due";
  }
}
