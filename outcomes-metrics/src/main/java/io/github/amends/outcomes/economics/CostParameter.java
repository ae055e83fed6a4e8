// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Coded;
import io.github.amends.basics.Faults;
import java.util.Objects;

/**
 * A price or a quantity that a model takes as given, with where it comes from.
 *
 * @param name what it is; the same name is the same parameter everywhere in a model
 * @param value the value with its range, in whole units of the model's currency if it is a price
 * @param priceYear of which year's prices it is; 0 for a quantity, which has none
 * @param source where it was found, or who assumed it and why
 * @param status whether it was found or assumed
 */
public record CostParameter(
    String name, Plausible value, int priceYear, String source, Status status) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  /** Whether a parameter was found or assumed. */
  public enum Status implements Coded {
    /** A source has it. */
    SOURCED,
    /** Somebody thought it likely; every result names it. */
    ASSUMED
  }

  /**
   * Creates a parameter.
   *
   * @param name what it is
   * @param value the value with its range
   * @param priceYear of which year's prices it is
   * @param source where it was found, or who assumed it and why
   * @param status whether it was found or assumed
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PARAMETER} for a
   *     blank text or an impossible year
   */
  public CostParameter {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(status, "status");
    new Faults()
        .require(!name.isBlank(), "INVALID_PARAMETER", "name")
        .require(
            priceYear == 0 || (priceYear >= FIRST_YEAR && priceYear <= LAST_YEAR),
            "INVALID_PARAMETER",
            "priceYear")
        .require(!source.isBlank(), "INVALID_PARAMETER", "source")
        .throwIfAny();
  }

  /**
   * Returns a quantity: a number that is no price.
   *
   * @param name what it is
   * @param value the value with its range
   * @param source where it was found, or who assumed it and why
   * @param status whether it was found or assumed
   * @return the quantity
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PARAMETER} for a
   *     blank text
   */
  public static CostParameter quantity(String name, Plausible value, String source, Status status) {
    return new CostParameter(name, value, 0, source, status);
  }

  /**
   * Returns whether it is a price.
   *
   * @return whether it is of some year's prices
   */
  public boolean isPrice() {
    return priceYear != 0;
  }
}
