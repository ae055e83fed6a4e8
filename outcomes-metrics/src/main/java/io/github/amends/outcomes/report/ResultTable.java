// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.CaseTiming;
import io.github.amends.outcomes.caseload.DayCount;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Every number of a caseload's measures as one flat table, to be read by other programs: one row
 * for each rate, median, class of a breakdown and sum of money, with its denominator and its
 * interval.
 *
 * <p>It may leave the service: all of it goes through disclosure control together, under
 * {@link DisclosurePolicy#ROUNDED} unless another policy is asked for. A hidden number is
 * {@code [c]}, and each row names its policy. Shares and intervals come from the counts as they are
 * shown.
 */
public final class ResultTable {
  private final CaseloadRelease release;

  private ResultTable(CaseloadRelease release) {
    this.release = Objects.requireNonNull(release, "release");
  }

  /**
   * Returns the table of a caseload's measures as it may leave the service.
   *
   * @param flow what became of the cases
   * @return the table
   */
  public static ResultTable of(CaseFlow flow) {
    return of(CaseloadRelease.of(flow));
  }

  /**
   * Returns the table of all numbers of a release: the measures, then those of other definitions,
   * then those by slice.
   *
   * @param release what leaves
   * @return the table
   */
  public static ResultTable of(CaseloadRelease release) {
    return new ResultTable(release);
  }

  private List<ResultRow> rows() {
    PublishedCaseload cases = PublishedCaseload.of(release);
    ResultRows rows = new ResultRows(release.policy());
    for (CaseRate rate : CaseRate.values()) {
      rows.add(cases.rate(rate));
    }
    for (CaseTiming timing : CaseTiming.values()) {
      for (DayCount count : DayCount.values()) {
        rows.add(cases.timing(timing, count));
      }
    }
    rows.add(cases.sources());
    rows.add(cases.incidents());
    rows.add(cases.contactAttempts());
    rows.add(cases.outcomes());
    rows.addExits(cases);
    rows.addRestitution(cases);
    cases.others().forEach(other -> rows.add(other.rate()));
    cases
        .slices()
        .forEach(slicing ->
            slicing.forEach(each -> rows.add(each.rate(), each.variable() + "=" + each.slice())));
    return rows.all();
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
      for (ResultRow row : rows()) {
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
    return rows().stream().map(ResultRow::json).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }
}
