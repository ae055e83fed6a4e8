// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import io.github.amends.basics.Faults;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A table of counts as it is published.
 *
 * @param shape the outline
 * @param counts the published count of every cell, totals included
 */
public record PublishedTable(TableShape shape, Map<Cell, PublishedCount> counts) {

  private static final int HUNDRED = 100;

  /**
   * Creates a published table.
   *
   * @param shape the outline
   * @param counts the published count of every cell
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if the cells
   *     are not those of the outline
   */
  public PublishedTable {
    List<Cell> cells = shape.cells();
    new Faults()
        .require(counts.keySet().equals(Set.copyOf(cells)), "INVALID_TABLE", "counts")
        .throwIfAny();
    Map<Cell, PublishedCount> ordered = new LinkedHashMap<>();
    for (Cell cell : cells) {
      ordered.put(cell, Objects.requireNonNull(counts.get(cell), "counts"));
    }
    counts = Collections.unmodifiableMap(ordered);
  }

  /**
   * Returns the published count in a category of each direction.
   *
   * @param categories a category or {@link Dimension#TOTAL} for each dimension, in their order
   * @return the count
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if the table
   *     has no such cell
   */
  public PublishedCount count(String... categories) {
    return Objects.requireNonNull(counts.get(shape.cell(categories)));
  }

  /**
   * Returns the share of one cell in another, from what is shown and nothing else, so that it tells
   * nothing new.
   *
   * @param part the cell of the part
   * @param whole the cell of the whole, such as the total of its line
   * @return the share in per cent; empty if one of both is hidden or not of this table, or the
   *     whole is 0
   */
  public OptionalDouble percentage(Cell part, Cell whole) {
    long above = shown(part);
    long below = shown(whole);
    return above < 0 || below <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) above * HUNDRED / below);
  }

  private long shown(Cell cell) {
    return counts.getOrDefault(cell, new PublishedCount.Hidden()).value().orElse(-1);
  }
}
