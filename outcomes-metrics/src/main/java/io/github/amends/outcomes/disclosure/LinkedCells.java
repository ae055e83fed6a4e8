// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cells that sums join to each other, and to no other cell: nothing that is published of others
 * tells anything about them, so they are attacked by themselves.
 *
 * @param counts the true count of each cell
 * @param sums the sums that join them
 */
record LinkedCells(Map<Cell, Long> counts, List<CellSum> sums) {

  static List<LinkedCells> groupsOf(Map<Cell, Long> counts, List<CellSum> sums) {
    Map<Cell, Cell> nearer = new HashMap<>();
    counts.keySet().forEach(cell -> nearer.put(cell, cell));
    for (CellSum sum : sums) {
      Cell first = first(nearer, sum.total());
      for (Cell part : sum.parts()) {
        nearer.put(first(nearer, part), first);
      }
    }
    Map<Cell, LinkedCells> groups = new LinkedHashMap<>();
    counts.forEach((cell, count) -> groups
        .computeIfAbsent(
            first(nearer, cell), any -> new LinkedCells(new LinkedHashMap<>(), new ArrayList<>()))
        .counts()
        .put(cell, count));
    for (CellSum sum : sums) {
      Objects.requireNonNull(groups.get(first(nearer, sum.total()))).sums().add(sum);
    }
    return List.copyOf(groups.values());
  }

  /** The cell that stands for its group; the way there is made shorter for the next time. */
  private static Cell first(Map<Cell, Cell> nearer, Cell cell) {
    Cell first = cell;
    Cell next = Objects.requireNonNull(nearer.get(first));
    while (!next.equals(first)) {
      first = next;
      next = Objects.requireNonNull(nearer.get(first));
    }
    nearer.put(cell, first);
    return first;
  }
}
