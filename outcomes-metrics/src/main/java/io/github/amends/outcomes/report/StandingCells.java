// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.disclosure.Cell;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cells of a measure: all that it looked at, and where they stand.
 *
 * @param all all that was looked at
 * @param counted what it counts
 * @param missing of which the answer is not recorded
 * @param pending what is still open
 * @param excluded what is left out
 * @param reasons what is left out, by the code of the reason
 */
record StandingCells(
    Cell all,
    Cell counted,
    Cell missing,
    Cell pending,
    Cell excluded,
    SortedMap<String, Cell> reasons) {

  static StandingCells enter(
      CountLedger ledger,
      String population,
      long counted,
      long missing,
      long pending,
      SortedMap<String, Long> excluded) {
    Cell all = CountLedger.whole(population);
    SortedMap<String, Long> parts = new TreeMap<>();
    parts.put("counted", counted);
    parts.put("missing", missing);
    parts.put("pending", pending);
    parts.put("excluded", excluded.values().stream().mapToLong(Long::longValue).sum());
    SortedMap<String, Cell> cells = ledger.split(all, "standing", parts);
    Cell out = cell(cells, "excluded");
    return new StandingCells(
        all,
        cell(cells, "counted"),
        cell(cells, "missing"),
        cell(cells, "pending"),
        out,
        ledger.split(out, "reason", excluded));
  }

  static Cell cell(SortedMap<String, Cell> cells, String name) {
    return Objects.requireNonNull(cells.get(name), "cell");
  }
}
