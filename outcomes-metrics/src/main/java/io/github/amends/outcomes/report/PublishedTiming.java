// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.caseload.CaseloadBasis;
import io.github.amends.outcomes.disclosure.Cell;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.disclosure.PublishedCount;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.Quartiles;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.survival.SurvivalQuantile;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A timing as far as it may be shown: where few got there, the days of how few are not shown
 * either. The share within the usual window comes from counts as they are shown.
 *
 * @param summary the timing as it is
 * @param standing how many got there, and what is counted beside them
 * @param within the share that got there within the usual window, as it is shown
 */
record PublishedTiming(DurationSummary summary, PublishedStanding standing, String within) {

  /** The cells of a timing. */
  record Cells(StandingCells standing, Cell within, Cell followed) {

    static Cells enter(CountLedger ledger, DurationSummary summary, StandingCells standing) {
      long followed = summary.n() + sum(summary.waiting()) + sum(summary.ended());
      long early = Math.round(incidence(summary).orElse(0.0) * followed);
      Cell all = CountLedger.whole("followed " + summary.definition().id());
      SortedMap<String, Long> parts = new TreeMap<>();
      parts.put("within", early);
      parts.put("not within", followed - early);
      SortedMap<String, Cell> cells = ledger.split(all, "window", parts);
      ledger.link(all, standing.counted(), standing.pending(), standing.excluded());
      ledger.link(all, standing.counted(), standing.pending());
      return new Cells(standing, StandingCells.cell(cells, "within"), all);
    }

    PublishedTiming published(
        DurationSummary summary, CountLedger.Published shown, DisclosurePolicy policy) {
      return new PublishedTiming(
          summary,
          PublishedStanding.of(standing, shown),
          policy == DisclosurePolicy.NONE
              ? incidence(summary).map(ReportWords::percent).orElse("undefined")
              : share(standing, within, followed, shown));
    }

    private static String share(
        StandingCells standing, Cell within, Cell followed, CountLedger.Published shown) {
      PublishedCount part = shown.of(within);
      PublishedCount whole = shown.of(followed);
      if (shown.of(standing.counted()).value().isEmpty()
          || part.value().isEmpty()
          || whole.value().isEmpty()) {
        return PublishedCount.HIDDEN_MARK;
      }
      return Proportion.of(part.value().orElse(0), whole.value().orElse(0))
          .value()
          .toOptional()
          .map(ReportWords::percent)
          .orElse("undefined");
    }

    private static long sum(SortedMap<Integer, Long> days) {
      return days.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Optional<Double> incidence(DurationSummary summary) {
      return summary
          .within(CaseloadBasis.DEFAULT_WINDOW)
          .toOptional()
          .map(found -> found.incidence());
    }
  }

  boolean isHidden() {
    return standing.counted().value().isEmpty();
  }

  /** The median with its interval; empty if it is hidden or not estimable. */
  Optional<SurvivalQuantile> median() {
    return isHidden() ? Optional.empty() : summary.median().toOptional();
  }

  String medianText() {
    return isHidden()
        ? PublishedCount.HIDDEN_MARK
        : median()
            .flatMap(found -> found.time().toOptional())
            .map(ReportWords::days)
            .orElse("not reached");
  }

  String quartiles() {
    return isHidden()
        ? PublishedCount.HIDDEN_MARK
        : summary.quartiles().toOptional().map(PublishedTiming::text).orElse("");
  }

  private static String text(Quartiles quartiles) {
    return ReportWords.days(quartiles.lower()) + " and " + ReportWords.days(quartiles.upper());
  }
}
