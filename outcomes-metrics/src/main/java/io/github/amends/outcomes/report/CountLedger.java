// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.disclosure.Cell;
import io.github.amends.outcomes.disclosure.CellSum;
import io.github.amends.outcomes.disclosure.CountTable;
import io.github.amends.outcomes.disclosure.Dimension;
import io.github.amends.outcomes.disclosure.DisclosureControl;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.disclosure.PublishedCount;
import io.github.amends.outcomes.disclosure.TableShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts on their way out: wholes that are split into parts, and again, and what else adds up to
 * what, so that all of them leave in one publication. One thread owns it.
 */
final class CountLedger {
  private final List<CountTable> tables = new ArrayList<>();
  private final Set<TableShape> shapes = new HashSet<>();
  private final List<CellSum> sums = new ArrayList<>();
  private final Map<Cell, Long> counts = new HashMap<>();

  static Cell whole(String population) {
    return new Cell(population, Collections.emptySortedMap());
  }

  /** Splits a whole into all its parts, which add up to it, and returns their cells. */
  SortedMap<String, Cell> split(Cell whole, String variable, SortedMap<String, Long> parts) {
    if (parts.isEmpty()) {
      return Collections.emptySortedMap();
    }
    List<String> names = List.copyOf(parts.keySet());
    TableShape shape = new TableShape(
        whole.population(), whole.categories(), List.of(new Dimension(variable, names)));
    long[] inner = parts.values().stream().mapToLong(Long::longValue).toArray();
    if (shapes.add(shape)) {
      tables.add(CountTable.of(shape, inner));
    }
    SortedMap<String, Cell> cells = new TreeMap<>();
    long sum = 0;
    for (int i = 0; i < inner.length; i++) {
      Cell cell = shape.cell(names.get(i));
      cells.put(names.get(i), cell);
      counts.put(cell, inner[i]);
      sum += inner[i];
    }
    counts.put(whole, sum);
    return cells;
  }

  /**
   * Says that a count is the sum of others, if it is: where two definitions look at different
   * things, the one tells nothing about the other.
   */
  void link(Cell total, Cell... parts) {
    long sum = 0;
    boolean known = counts.containsKey(total);
    for (Cell part : parts) {
      known &= counts.containsKey(part) && !part.equals(total);
      sum += counts.getOrDefault(part, 0L);
    }
    if (known && parts.length > 0 && counts.getOrDefault(total, 0L) == sum) {
      sums.add(new CellSum(total, List.of(parts)));
    }
  }

  /** The true count of a cell that was entered. */
  long count(Cell cell) {
    return Objects.requireNonNull(counts.get(cell), "cell");
  }

  /** The counts as they may leave. */
  Published publish(DisclosurePolicy policy) {
    Map<Cell, PublishedCount> shown = new HashMap<>();
    DisclosureControl.under(policy)
        .publish(tables, sums)
        .tables()
        .forEach(table -> shown.putAll(table.counts()));
    return new Published(shown);
  }

  /** What is shown of each cell. */
  record Published(Map<Cell, PublishedCount> counts) {

    PublishedCount of(Cell cell) {
      return Objects.requireNonNull(counts.get(cell), "cell");
    }

    SortedMap<String, PublishedCount> of(SortedMap<String, Cell> cells) {
      SortedMap<String, PublishedCount> shown = new TreeMap<>();
      cells.forEach((name, cell) -> shown.put(name, of(cell)));
      return shown;
    }
  }
}
