// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.basics.Coded;
import io.github.amends.outcomes.disclosure.Cell;
import io.github.amends.outcomes.disclosure.PublishedCount;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.MetricDefinition;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts by class as far as they may be shown.
 *
 * @param definition what is counted
 * @param asOf the day up to which events were counted
 * @param counts how many of each class, by its code
 * @param standing how many are of any class, and what is counted beside them
 */
record PublishedBreakdown(
    MetricDefinition definition,
    LocalDate asOf,
    SortedMap<String, PublishedCount> counts,
    PublishedStanding standing) {

  /** The cells of a breakdown. */
  record Cells(StandingCells standing, SortedMap<String, Cell> classes) {

    static <K extends Comparable<? super K> & Serializable> Cells enter(
        CountLedger ledger, Breakdown<K> breakdown, StandingCells standing) {
      SortedMap<String, Long> parts = new TreeMap<>();
      breakdown.counts().forEach((as, units) -> parts.put(code(as), units));
      return new Cells(
          standing, ledger.split(standing.counted(), breakdown.definition().id(), parts));
    }

    PublishedBreakdown published(Breakdown<?> breakdown, CountLedger.Published shown) {
      return new PublishedBreakdown(
          breakdown.definition(),
          breakdown.asOf(),
          shown.of(classes),
          PublishedStanding.of(standing, shown));
    }
  }

  static String code(Object as) {
    return as instanceof Coded coded ? coded.code() : as.toString();
  }
}
