// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A place in published tables: a population and the categories that its counted members share.
 *
 * <p>A variable that is not named stands for all its categories together. Two tables that hold the
 * same cell share it: that is how tables are linked, within a year and across years.
 *
 * @param population what is counted, such as referrals
 * @param categories the shared category of each named variable
 */
public record Cell(String population, SortedMap<String, String> categories) {

  /**
   * Creates a cell.
   *
   * @param population what is counted
   * @param categories the shared category of each named variable
   */
  public Cell {
    Objects.requireNonNull(population, "population");
    categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
  }

  /** The part of this cell that is in one category more. */
  Cell with(String variable, String category) {
    SortedMap<String, String> more = new TreeMap<>(categories);
    more.put(variable, category);
    return new Cell(population, more);
  }

  @Override
  public String toString() {
    return categories.isEmpty() ? population : population + " " + categories;
  }
}
