// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import io.github.amends.basics.Faults;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A table of true counts with its totals, which must not leave before it went through
 * {@link DisclosureControl}.
 *
 * <p>A rate is published as such a table too: with a direction of its own for yes and no, so that
 * what it leaves out is protected as well. The text form tells the outline only, never a count.
 */
public final class CountTable {

  /** The largest count, a thousand million, with which the attack is still exact. */
  public static final long LARGEST_COUNT = 1_000_000_000L;

  private final TableShape shape;
  private final Map<Cell, Long> counts;

  private CountTable(TableShape shape, Map<Cell, Long> counts) {
    this.shape = shape;
    this.counts = counts;
  }

  /**
   * Returns a table of inner counts; the totals are added up.
   *
   * @param shape the outline
   * @param innerCounts the count of each cell that is no total, the last direction running fastest
   * @return the table
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} if there are
   *     not as many counts as inner cells, or one or their sum is out of its range
   */
  public static CountTable of(TableShape shape, long... innerCounts) {
    List<Cell> inner = shape.innerCells();
    new Faults()
        .require(
            innerCounts.length == inner.size()
                && Arrays.stream(innerCounts).allMatch(count -> count >= 0)
                && Arrays.stream(innerCounts).allMatch(count -> count <= LARGEST_COUNT)
                && Arrays.stream(innerCounts).sum() <= LARGEST_COUNT,
            "INVALID_COUNT",
            "innerCounts")
        .throwIfAny();
    Map<Cell, Long> known = new HashMap<>();
    for (int i = 0; i < innerCounts.length; i++) {
      known.put(inner.get(i), innerCounts[i]);
    }
    return new CountTable(shape, withTotals(shape, known));
  }

  /**
   * Returns the table of things, counted by their categories.
   *
   * @param <T> the kind of things
   * @param shape the outline
   * @param things the things to be counted
   * @param categories gives the category of a thing in each dimension, in their order
   * @return the table
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if a thing is
   *     in no cell
   */
  public static <T> CountTable counting(
      TableShape shape,
      Iterable<? extends T> things,
      Function<? super T, List<String>> categories) {
    int depth = shape.fixed().size() + shape.dimensions().size();
    Map<Cell, Long> known = new HashMap<>();
    for (T thing : things) {
      Cell cell = shape.cell(categories.apply(thing).toArray(new String[0]));
      new Faults()
          .require(cell.categories().size() == depth, "INVALID_TABLE", "categories")
          .throwIfAny();
      known.merge(cell, 1L, Math::addExact);
    }
    return new CountTable(shape, withTotals(shape, known));
  }

  /**
   * Returns the outline.
   *
   * @return the outline
   */
  public TableShape shape() {
    return shape;
  }

  /**
   * Returns the true count in a category of each direction.
   *
   * @param categories a category or {@link Dimension#TOTAL} for each dimension, in their order
   * @return the count
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if the table
   *     has no such cell
   */
  public long count(String... categories) {
    return counts.getOrDefault(shape.cell(categories), 0L);
  }

  /** The count of every cell, totals included. */
  Map<Cell, Long> counts() {
    return counts;
  }

  private static Map<Cell, Long> withTotals(TableShape shape, Map<Cell, Long> inner) {
    Map<Cell, Long> all = new HashMap<>();
    inner.forEach((cell, count) -> {
      List<Cell> wider = List.of(cell);
      for (Dimension dimension : shape.dimensions()) {
        wider = wider.stream()
            .flatMap(part -> List.of(part, without(part, dimension.variable())).stream())
            .toList();
      }
      wider.forEach(total -> all.merge(total, count, Math::addExact));
    });
    Map<Cell, Long> ordered = new LinkedHashMap<>();
    shape.cells().forEach(cell -> ordered.put(cell, all.getOrDefault(cell, 0L)));
    return Collections.unmodifiableMap(ordered);
  }

  private static Cell without(Cell cell, String variable) {
    TreeMap<String, String> fewer = new TreeMap<>(cell.categories());
    fewer.remove(variable);
    return new Cell(cell.population(), fewer);
  }

  @Override
  public String toString() {
    return "counts of " + shape;
  }
}
