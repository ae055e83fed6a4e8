// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.amends.basics.Coded;
import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.CaseTiming;
import io.github.amends.outcomes.caseload.DayCount;
import io.github.amends.outcomes.caseload.RestitutionSum;
import io.github.amends.outcomes.caseload.SideBySide;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.proportion.ProportionEstimate;
import io.github.amends.outcomes.statistics.survival.SurvivalQuantile;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every number of a caseload's measures as one flat table, to be read by other programs: one row
 * for each rate, median, class of a breakdown and sum of money, with its denominator and its
 * interval.
 *
 * <p>The numbers are exact, so that where there are few cases they tell on people: this is for
 * those who may see the cases, and what is published goes through disclosure control first.
 */
public final class ResultTable {
  private final List<ResultRow> rows;

  private ResultTable(List<ResultRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Returns the table of a caseload's measures.
   *
   * @param flow what became of the cases
   * @return the table
   */
  public static ResultTable of(CaseFlow flow) {
    List<ResultRow> rows = new ArrayList<>();
    for (CaseRate rate : CaseRate.values()) {
      rows.add(row(flow.rate(rate)));
    }
    for (CaseTiming timing : CaseTiming.values()) {
      for (DayCount count : DayCount.values()) {
        rows.add(row(flow.timing(timing, count)));
      }
    }
    add(rows, flow.referralsBySource());
    add(rows, flow.referralsByIncident());
    add(rows, flow.outcomes());
    add(rows, flow.exits());
    flow.restitution().amounts().forEach((currency, sum) -> rows.add(row(flow, currency, sum)));
    return new ResultTable(rows);
  }

  /**
   * Returns this table with the results of other bodies' definitions below it.
   *
   * @param others the results
   * @return the table
   */
  public ResultTable with(SideBySide others) {
    List<ResultRow> more = new ArrayList<>(rows);
    List<String> known = rows.stream().map(ResultRow::measure).toList();
    others.rows().stream()
        .map(SideBySide.Row::result)
        .filter(result -> !known.contains(result.definition().id()))
        .forEach(result -> more.add(row(result)));
    return new ResultTable(more);
  }

  private static ResultRow row(MetricResult result) {
    MetricDefinition definition = result.definition();
    Optional<ProportionEstimate> estimate = result.estimate().toOptional();
    return new ResultRow(
        definition.id(),
        definition.version(),
        definition.unit().code(),
        result.asOf(),
        "share",
        "",
        result.numerator(),
        result.n(),
        estimate.map(ProportionEstimate::value),
        estimate.map(each -> each.interval().lower()),
        estimate.map(each -> each.interval().upper()),
        result.missing(),
        result.pending(),
        result.excluded());
  }

  private static ResultRow row(DurationSummary summary) {
    MetricDefinition definition = summary.definition();
    Optional<SurvivalQuantile> median = summary.median().toOptional();
    Optional<Interval> interval = median.flatMap(each -> each.interval().toOptional());
    return new ResultRow(
        definition.id(),
        definition.version(),
        definition.unit().code(),
        summary.asOf(),
        "median-days",
        "",
        summary.n(),
        summary.n(),
        median.flatMap(each -> each.time().toOptional()),
        interval.map(Interval::lower).filter(Double::isFinite),
        interval.map(Interval::upper).filter(Double::isFinite),
        summary.missing(),
        summary.pending(),
        summary.excluded());
  }

  private static <K extends Comparable<? super K> & Serializable> void add(
      List<ResultRow> rows, Breakdown<K> breakdown) {
    MetricDefinition definition = breakdown.definition();
    breakdown
        .counts()
        .forEach((as, units) -> rows.add(new ResultRow(
            definition.id(),
            definition.version(),
            definition.unit().code(),
            breakdown.asOf(),
            "count",
            as instanceof Coded coded ? coded.code() : as.toString(),
            units,
            breakdown.total(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            breakdown.missing(),
            breakdown.pending(),
            breakdown.excluded())));
  }

  private static ResultRow row(CaseFlow flow, String currency, RestitutionSum sum) {
    MetricDefinition definition = flow.restitution().definition();
    return new ResultRow(
        definition.id(),
        definition.version(),
        definition.unit().code(),
        flow.asOf(),
        "paid-of-owed",
        currency,
        sum.paid().minorUnits(),
        sum.owed().minorUnits(),
        sum.paidOfOwedShare().toOptional(),
        Optional.empty(),
        Optional.empty(),
        flow.restitution().missing(),
        flow.restitution().pending(),
        flow.restitution().excluded());
  }

  /**
   * Returns the table as comma-separated values (RFC 4180, line feeds) with a line of names.
   *
   * @return the text; a cell is empty where there is no value
   */
  public String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(ResultRow.COLUMNS);
      for (ResultRow row : rows) {
        csv.writeRecord(row.cells());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * Returns the table as a JSON array of objects, one to a line.
   *
   * @return the text; null stands where there is no value
   */
  public String json() {
    return rows.stream().map(ResultRow::json).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }
}
