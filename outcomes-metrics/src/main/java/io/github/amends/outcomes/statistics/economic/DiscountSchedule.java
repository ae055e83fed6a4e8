// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.economic;

import java.util.List;

/**
 * Discount rates that may change with time: what an amount in a later year is worth now. Immutable.
 *
 * <p>The factor of a year is the product of 1 / (1 + rate) over the years up to it, each with the
 * rate of its own step.
 */
public final class DiscountSchedule {

  private static final DiscountSchedule GREEN_BOOK = of(List.of(
      new Step(30, 0.035),
      new Step(75, 0.03),
      new Step(125, 0.025),
      new Step(200, 0.02),
      new Step(300, 0.015),
      new Step(Integer.MAX_VALUE, 0.01)));

  private final List<Step> steps;

  private DiscountSchedule(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * Returns a schedule of steps.
   *
   * @param steps the steps in order of time, the first from now on; the last goes on for ever
   * @return the schedule
   * @throws IllegalArgumentException if there is no step, or the last years do not rise; the
   *     message gives the index
   */
  public static DiscountSchedule of(List<Step> steps) {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("steps must hold at least one step");
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).lastYear() <= steps.get(i - 1).lastYear()) {
        throw new IllegalArgumentException(
            "step at index " + i + " must end later than the one before");
      }
    }
    return new DiscountSchedule(List.copyOf(steps));
  }

  /**
   * Returns a schedule with one rate.
   *
   * @param rate the rate a year as a share, such as 0.035
   * @return the schedule
   * @throws IllegalArgumentException if the rate is not above -1 and finite
   */
  public static DiscountSchedule constant(double rate) {
    return of(List.of(new Step(Integer.MAX_VALUE, rate)));
  }

  /**
   * Returns the declining social rates of HM Treasury's Green Book (2022, annex 6): 3.5 % up to
   * year 30, 3 % to 75, 2.5 % to 125, 2 % to 200, 1.5 % to 300, then 1 %.
   *
   * @return the schedule
   */
  public static DiscountSchedule greenBook() {
    return GREEN_BOOK;
  }

  /**
   * Returns what one unit in a later year is worth now.
   *
   * @param year how many years from now, not negative
   * @return the factor, 1 for year 0
   * @throws IllegalArgumentException if the year is negative
   */
  public double factor(int year) {
    if (year < 0) {
      throw new IllegalArgumentException("year must not be negative");
    }
    double factor = 1;
    int from = 0;
    for (int i = 0; i < steps.size() && from < year; i++) {
      Step step = steps.get(i);
      int to = i == steps.size() - 1 ? year : Math.min(year, step.lastYear());
      factor *= Math.pow(1 + step.rate(), from - to);
      from = to;
    }
    return factor;
  }

  /**
   * Returns the present value of amounts.
   *
   * @param amounts the amount of each year, from year 0 on
   * @return the sum of amounts times factors
   * @throws IllegalArgumentException if an amount is not finite; the message gives its index
   */
  public double presentValue(double... amounts) {
    double value = 0;
    for (int year = 0; year < amounts.length; year++) {
      if (!(Math.abs(amounts[year]) < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("amount at index " + year + " must be finite");
      }
      value += amounts[year] * factor(year);
    }
    return value;
  }

  /**
   * One step of a schedule.
   *
   * @param lastYear the last year that the rate applies to
   * @param rate the rate a year as a share, above -1 and finite
   */
  public record Step(int lastYear, double rate) {

    /**
     * Creates the step.
     *
     * @param lastYear the last year that the rate applies to
     * @param rate the rate a year as a share
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Step {
      if (lastYear < 0) {
        throw new IllegalArgumentException("lastYear must not be negative");
      }
      if (!(rate > -1 && rate < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("rate must be above -1 and finite");
      }
    }
  }
}
