// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.disclosure.Cell;
import io.github.amends.outcomes.disclosure.PublishedCount;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.proportion.ProportionEstimate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rate as far as it may be shown. Share and interval are worked out from the counts as they are
 * shown, so that they tell nothing more.
 *
 * @param definition what the rate means
 * @param asOf the day up to which events were counted
 * @param numerator how many had what the rate asks for
 * @param standing the denominator, and what is counted beside it
 */
record PublishedRate(
    MetricDefinition definition,
    LocalDate asOf,
    PublishedCount numerator,
    PublishedStanding standing) {

  /** The cells of a rate: its numerator beside where all units stand. */
  record Cells(Cell numerator, Cell rest, StandingCells standing) {

    static Cells enter(CountLedger ledger, MetricResult result, StandingCells standing) {
      SortedMap<String, Long> parts = new TreeMap<>();
      parts.put("numerator", result.numerator());
      parts.put("rest", result.rest());
      SortedMap<String, Cell> cells =
          ledger.split(standing.counted(), result.definition().id(), parts);
      return new Cells(
          StandingCells.cell(cells, "numerator"), StandingCells.cell(cells, "rest"), standing);
    }

    PublishedRate published(MetricResult result, CountLedger.Published shown) {
      return new PublishedRate(
          result.definition(),
          result.asOf(),
          shown.of(numerator),
          PublishedStanding.of(standing, shown));
    }
  }

  PublishedCount n() {
    return standing.counted();
  }

  boolean isHidden() {
    return numerator.value().isEmpty() || n().value().isEmpty();
  }

  /** The share with its interval; empty if a count is hidden, or the denominator is zero. */
  Optional<ProportionEstimate> estimate() {
    return isHidden()
        ? Optional.empty()
        : Proportion.of(numerator.value().orElse(0), n().value().orElse(0))
            .estimate()
            .toOptional();
  }

  String counted() {
    return numerator.text() + " of " + n().text();
  }

  String share() {
    return isHidden()
        ? PublishedCount.HIDDEN_MARK
        : estimate().map(known -> ReportWords.percent(known.value())).orElse("undefined");
  }

  String limits() {
    return estimate()
        .map(known -> String.format(
            Locale.ROOT,
            "%.1f to %.1f",
            100 * known.interval().lower(),
            100 * known.interval().upper()))
        .orElse(isHidden() ? PublishedCount.HIDDEN_MARK : "");
  }
}
