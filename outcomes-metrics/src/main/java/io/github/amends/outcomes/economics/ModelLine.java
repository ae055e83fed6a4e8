// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Faults;

/**
 * One line of a model: so many units at such a price, in one year.
 *
 * @param price the price of a unit
 * @param quantity how many units
 * @param year how many years from now
 */
public record ModelLine(CostParameter price, CostParameter quantity, int year) {

  /**
   * Creates a line.
   *
   * @param price the price of a unit
   * @param quantity how many units
   * @param year how many years from now
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_LINE} if the price is
   *     none, the quantity is one, or the year is negative
   */
  public ModelLine {
    new Faults()
        .require(price.isPrice(), "INVALID_LINE", "price")
        .require(!quantity.isPrice(), "INVALID_LINE", "quantity")
        .require(year >= 0, "INVALID_LINE", "year")
        .throwIfAny();
  }
}
