// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import io.github.amends.basics.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way out for tables of counts: hides what is small, and attacks the result before it leaves.
 *
 * <pre>{@code
 * TableShape shape = new TableShape(
 *     "referrals",
 *     new TreeMap<>(Map.of("year", "2026")),
 *     List.of(Dimension.of("site", "north", "south"), Dimension.of("agency", "police", "council")));
 * Publication publication = DisclosureControl.standard()
 *     .publish(List.of(CountTable.of(shape, 31, 4, 22, 15)));
 * }</pre>
 *
 * <p>The attacker knows all tables, those of this publication and of the earlier ones, what adds up
 * to what, and what the legend says. For every small count the least and the greatest value that
 * agree with all that are worked out (linear programming). Where they lie inside of the protected
 * interval, more is hidden until they do not; the finest cells first. It always ends: at worst only
 * a grand total is left. Every table that shows the same people belongs into one call, or into
 * {@link #after}. What an attacker knows from elsewhere is not reckoned with.
 */
public final class DisclosureControl {

  /**
   * The largest number of different cells, totals and earlier publications included: the attack on
   * more takes minutes.
   */
  public static final int MOST_CELLS = 3000;

  private final DisclosurePolicy policy;
  private final List<CountTable> earlierCounts;
  private final List<PublishedTable> earlier;

  private DisclosureControl(
      DisclosurePolicy policy, List<CountTable> earlierCounts, List<PublishedTable> earlier) {
    this.policy = policy;
    this.earlierCounts = earlierCounts;
    this.earlier = earlier;
  }

  /**
   * Returns the default: {@link DisclosurePolicy#ROUNDED}, nothing published before.
   *
   * @return the control
   */
  public static DisclosureControl standard() {
    return under(DisclosurePolicy.ROUNDED);
  }

  /**
   * Returns control under a policy, nothing published before.
   *
   * @param policy what may be shown of a count
   * @return the control
   */
  public static DisclosureControl under(DisclosurePolicy policy) {
    return new DisclosureControl(policy, List.of(), List.of());
  }

  /**
   * Returns the same control with one more earlier publication that the attacker knows, such as
   * last year's. It stays as it was published; what is hidden in it stays protected.
   *
   * @param counts the true counts of its tables
   * @param publication what was published
   * @return the control
   */
  public DisclosureControl after(List<CountTable> counts, Publication publication) {
    return new DisclosureControl(
        policy,
        Stream.concat(earlierCounts.stream(), counts.stream()).toList(),
        Stream.concat(earlier.stream(), publication.tables().stream()).toList());
  }

  /**
   * Returns the tables as they may leave.
   *
   * @param tables all tables that leave together
   * @return the publication, with a published table for each in their order
   * @throws io.github.amends.basics.InvalidValueException with {@code INCONSISTENT_COUNTS} if
   *     tables disagree about a cell that they share, {@code INVALID_TABLE} if the true counts of
   *     an earlier table are missing, {@code TOO_LARGE} if there are more than {@link #MOST_CELLS}
   *     cells
   */
  public Publication publish(List<CountTable> tables) {
    return publish(tables, List.of());
  }

  /**
   * Returns the tables as they may leave, where readers know of sums that no table has.
   *
   * @param tables all tables that leave together
   * @param sums what else adds up to what
   * @return the publication, with a published table for each in their order
   * @throws io.github.amends.basics.InvalidValueException as {@link #publish(List)} says, and with
   *     {@code INCONSISTENT_COUNTS} if a sum does not come out, {@code INVALID_TABLE} if it has a
   *     cell that is in no table
   */
  public Publication publish(List<CountTable> tables, List<CellSum> sums) {
    List<CountTable> all =
        Stream.concat(tables.stream(), earlierCounts.stream()).toList();
    Map<Cell, Long> counts = agreed(all);
    requireTrue(sums, counts);
    Map<Cell, PublishedCount> shown = new HashMap<>();
    tables.forEach(
        table -> table.counts().forEach((cell, count) -> shown.put(cell, policy.show(count))));
    Set<Cell> exposed = new LinkedHashSet<>();
    if (policy != DisclosurePolicy.NONE) {
      List<CellSum> known = new ArrayList<>();
      all.forEach(table -> known.addAll(table.shape().sums()));
      known.addAll(sums);
      for (LinkedCells group : LinkedCells.groupsOf(counts, known)) {
        protect(group, shown, exposed);
      }
    }
    return new Publication(
        policy, tables.stream().map(table -> published(table, shown)).toList(), exposed);
  }

  private void protect(LinkedCells group, Map<Cell, PublishedCount> shown, Set<Cell> exposed) {
    if (group.counts().values().stream().noneMatch(policy::isSmall)) {
      return;
    }
    Attacker attacker = new Attacker(group.counts(), group.sums());
    group.counts().keySet().forEach(cell -> {
      PublishedCount count = shown.get(cell);
      if (count != null) {
        attacker.learn(cell, count, Standing.NEW);
      }
    });
    earlier.forEach(table -> table.counts().forEach((cell, count) -> {
      if (group.counts().containsKey(cell)) {
        attacker.learn(cell, count, Standing.PUBLISHED);
      }
    }));
    group.counts().forEach((cell, count) -> {
      if (policy.isSmall(count) && !attacker.blur(cell, policy)) {
        exposed.add(cell);
      }
    });
    attacker.hidden().forEach(cell -> shown.put(cell, new PublishedCount.Hidden()));
  }

  private static void requireTrue(List<CellSum> sums, Map<Cell, Long> counts) {
    Faults faults = new Faults();
    for (int i = 0; i < sums.size(); i++) {
      CellSum sum = sums.get(i);
      boolean known = counts.containsKey(sum.total()) && counts.keySet().containsAll(sum.parts());
      faults
          .require(known, "INVALID_TABLE", "sums[" + i + "]")
          .require(
              !known
                  || counts.getOrDefault(sum.total(), 0L)
                      == sum.parts().stream()
                          .mapToLong(part -> counts.getOrDefault(part, 0L))
                          .sum(),
              "INCONSISTENT_COUNTS",
              "sums[" + i + "]");
    }
    faults.throwIfAny();
  }

  /** The count of every cell, where all tables agree. */
  private Map<Cell, Long> agreed(List<CountTable> all) {
    Map<Cell, Long> counts = new LinkedHashMap<>();
    Faults faults = new Faults();
    for (int i = 0; i < all.size(); i++) {
      boolean consistent = true;
      for (Map.Entry<Cell, Long> entry : all.get(i).counts().entrySet()) {
        Long before = counts.putIfAbsent(entry.getKey(), entry.getValue());
        consistent &= before == null || before.equals(entry.getValue());
      }
      faults.require(consistent, "INCONSISTENT_COUNTS", "tables[" + i + "]");
    }
    faults
        .require(
            earlier.stream()
                .allMatch(table -> counts.keySet().containsAll(table.shape().cells())),
            "INVALID_TABLE",
            "earlier")
        .require(counts.size() <= MOST_CELLS, "TOO_LARGE", "tables")
        .throwIfAny();
    return counts;
  }

  private static PublishedTable published(CountTable table, Map<Cell, PublishedCount> shown) {
    Map<Cell, PublishedCount> counts = new HashMap<>(shown);
    counts.keySet().retainAll(table.counts().keySet());
    return new PublishedTable(table.shape(), counts);
  }

  /** Whether a cell can still be hidden. */
  enum Standing {
    NEW,
    PUBLISHED
  }
}
