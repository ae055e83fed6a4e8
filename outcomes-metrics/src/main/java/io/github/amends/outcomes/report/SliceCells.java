// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.SlicedCaseload;
import io.github.amends.outcomes.disclosure.Cell;
import io.github.amends.outcomes.metric.MetricResult;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The cells of the headline rates by slice, each a part of the cell of all cases. */
final class SliceCells {
  /** The rates that are shown by slice. */
  static final List<CaseRate> RATES = List.of(
      CaseRate.ACCEPTED,
      CaseRate.DIRECT,
      CaseRate.DIRECT_OR_INDIRECT,
      CaseRate.AGREEMENT_REACHED,
      CaseRate.AGREEMENTS_FULFILLED);

  final SlicedCaseload slices;
  private final Map<CaseRate, Parts> parts = new EnumMap<>(CaseRate.class);

  /** The cells of one rate, by slice. */
  private record Parts(
      SortedMap<String, Cell> numerator,
      SortedMap<String, Cell> n,
      SortedMap<String, Cell> missing,
      SortedMap<String, Cell> pending,
      SortedMap<String, Cell> excluded) {}

  SliceCells(CaseloadCells cells, SlicedCaseload slices) {
    this.slices = slices;
    for (CaseRate rate : RATES) {
      parts.put(rate, enter(cells, rate));
    }
  }

  private Parts enter(CaseloadCells cells, CaseRate rate) {
    CountLedger ledger = cells.ledger;
    PublishedRate.Cells whole = cells.of(rate);
    StandingCells standing = whole.standing();
    SortedMap<String, Cell> numerator =
        split(ledger, whole.numerator(), rate, MetricResult::numerator);
    SortedMap<String, Cell> rest = split(ledger, whole.rest(), rate, MetricResult::rest);
    SortedMap<String, Cell> n = split(ledger, standing.counted(), rate, MetricResult::n);
    n.forEach((slice, cell) ->
        ledger.link(cell, StandingCells.cell(numerator, slice), StandingCells.cell(rest, slice)));
    return new Parts(
        numerator,
        n,
        split(ledger, standing.missing(), rate, MetricResult::missing),
        split(ledger, standing.pending(), rate, MetricResult::pending),
        split(ledger, standing.excluded(), rate, MetricResult::excludedInAll));
  }

  private SortedMap<String, Cell> split(
      CountLedger ledger, Cell whole, CaseRate rate, ToLongFunction<MetricResult> part) {
    SortedMap<String, Long> counts = new TreeMap<>();
    slices.slices().forEach((slice, flow) -> counts.put(slice, part.applyAsLong(flow.rate(rate))));
    return ledger.split(whole, "by " + slices.variable(), counts);
  }

  PublishedRate published(CaseRate rate, String slice, CountLedger.Published shown) {
    Parts cells = Objects.requireNonNull(parts.get(rate), "rate");
    CaseFlow flow = Objects.requireNonNull(slices.slices().get(slice), "slice");
    MetricResult result = flow.rate(rate);
    return new PublishedRate(
        result.definition(),
        result.asOf(),
        shown.of(StandingCells.cell(cells.numerator(), slice)),
        new PublishedStanding(
            shown.of(StandingCells.cell(cells.n(), slice)),
            shown.of(StandingCells.cell(cells.missing(), slice)),
            shown.of(StandingCells.cell(cells.pending(), slice)),
            shown.of(StandingCells.cell(cells.excluded(), slice)),
            Collections.emptySortedMap()));
  }
}
