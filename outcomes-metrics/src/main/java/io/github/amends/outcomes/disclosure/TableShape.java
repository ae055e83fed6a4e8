// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import io.github.amends.basics.Faults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outline of a table: what is counted, and in which directions it is broken down.
 *
 * <p>Every table has its totals, of each direction and of all. A table of one year only says so in
 * {@code fixed}, and is then linked to a table that has the years as a direction.
 *
 * @param population what is counted; the same name means the same people or cases everywhere
 * @param fixed the variables of which the whole table is one category, such as year: 2026
 * @param dimensions the one to three directions
 */
public record TableShape(
    String population, SortedMap<String, String> fixed, List<Dimension> dimensions) {

  private static final int MOST_DIMENSIONS = 3;

  /**
   * Creates an outline.
   *
   * @param population what is counted
   * @param fixed the variables of which the whole table is one category
   * @param dimensions the directions
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if the
   *     population is blank, there is no or a fourth dimension, or a variable is there twice
   */
  public TableShape {
    fixed = Collections.unmodifiableSortedMap(new TreeMap<>(fixed));
    dimensions = List.copyOf(dimensions);
    Set<String> variables = new HashSet<>(fixed.keySet());
    new Faults()
        .require(!population.isBlank(), "INVALID_TABLE", "population")
        .require(
            !dimensions.isEmpty()
                && dimensions.size() <= MOST_DIMENSIONS
                && dimensions.stream().map(Dimension::variable).allMatch(variables::add),
            "INVALID_TABLE",
            "dimensions")
        .throwIfAny();
  }

  /**
   * Returns the cell in a category of each direction.
   *
   * @param categories a category or {@link Dimension#TOTAL} for each dimension, in their order
   * @return the cell
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if the table
   *     has no such cell
   */
  public Cell cell(String... categories) {
    boolean known = categories.length == dimensions.size();
    SortedMap<String, String> shared = new TreeMap<>(fixed);
    for (int i = 0; known && i < categories.length; i++) {
      if (!categories[i].equals(Dimension.TOTAL)) {
        known = dimensions.get(i).categories().contains(categories[i]);
        shared.put(dimensions.get(i).variable(), categories[i]);
      }
    }
    new Faults().require(known, "INVALID_TABLE", "categories").throwIfAny();
    return new Cell(population, shared);
  }

  /**
   * Returns every cell, totals after their parts.
   *
   * @return the cells in the order of reading, the grand total last
   */
  public List<Cell> cells() {
    List<Cell> cells = List.of(new Cell(population, fixed));
    for (Dimension dimension : dimensions) {
      List<Cell> finer = new ArrayList<>();
      for (Cell cell : cells) {
        dimension
            .categories()
            .forEach(category -> finer.add(cell.with(dimension.variable(), category)));
        finer.add(cell);
      }
      cells = finer;
    }
    return Collections.unmodifiableList(cells);
  }

  /** The cells without a total in any direction, in the order of reading. */
  List<Cell> innerCells() {
    int depth = fixed.size() + dimensions.size();
    return cells().stream().filter(cell -> cell.categories().size() == depth).toList();
  }

  /** Every way in which a cell is the sum of others, those of the finest cells first. */
  List<CellSum> sums() {
    List<CellSum> sums = new ArrayList<>();
    for (Cell cell : cells()) {
      for (Dimension dimension : dimensions) {
        if (!cell.categories().containsKey(dimension.variable())) {
          sums.add(new CellSum(
              cell,
              dimension.categories().stream()
                  .map(category -> cell.with(dimension.variable(), category))
                  .toList()));
        }
      }
    }
    sums.sort((one, other) -> Integer.compare(
        other.total().categories().size(), one.total().categories().size()));
    return sums;
  }
}
