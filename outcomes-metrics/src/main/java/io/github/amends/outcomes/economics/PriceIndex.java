// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Faults;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A series that turns the prices of one year into those of another, such as a GDP deflator.
 *
 * @param name the name of the series and its edition
 * @param levels the level of each year, above zero
 */
public record PriceIndex(String name, SortedMap<Integer, Double> levels) {

  /**
   * Creates a series.
   *
   * @param name the name of the series
   * @param levels the level of each year
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PRICE_INDEX} if the
   *     name is blank or a level is not above zero and finite
   */
  public PriceIndex {
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    new Faults()
        .require(!name.isBlank(), "INVALID_PRICE_INDEX", "name")
        .require(
            levels.values().stream()
                .allMatch(level -> level > 0 && level < Double.POSITIVE_INFINITY),
            "INVALID_PRICE_INDEX",
            "levels")
        .throwIfAny();
  }

  /**
   * Returns by what prices of one year are multiplied to become those of another.
   *
   * @param from the year of the prices
   * @param to the year wanted
   * @return the factor, 1 for the same year
   * @throws io.github.amends.basics.InvalidValueException with {@code MISSING_PRICE_YEAR} if the
   *     series has not both years
   */
  public double factor(int from, int to) {
    if (from == to) {
      return 1;
    }
    new Faults()
        .require(levels.containsKey(from), "MISSING_PRICE_YEAR", "from")
        .require(levels.containsKey(to), "MISSING_PRICE_YEAR", "to")
        .throwIfAny();
    return levels.getOrDefault(to, 1.0) / levels.getOrDefault(from, 1.0);
  }
}
