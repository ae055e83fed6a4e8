// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.RestitutionSum;
import io.github.amends.outcomes.caseload.SideBySide;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.plot.DataTable;
import java.util.ArrayList;
import java.util.List;

/** The sections on money, and on the same cases by other definitions. */
final class MeasuresSection {
  private MeasuresSection() {}

  static Section sideBySide(SideBySide definitions) {
    List<List<String>> rows = new ArrayList<>();
    for (SideBySide.Row row : definitions.rows()) {
      MetricResult result = row.result();
      rows.add(List.of(
          row.set().title(),
          result.definition().title(),
          result.numerator() + " of " + result.n(),
          result
              .estimate()
              .toOptional()
              .map(known -> CaseFlowSection.percent(known.value()))
              .orElse("undefined"),
          Long.toString(row.otherwise()),
          Long.toString(row.countedTwice())));
    }
    return Section.of("The same cases by other definitions")
        .withParagraph(
            "Bodies ask services to count in different ways. The last columns say how many cases"
                + " the first measure counts otherwise, and how many of them a definition counts"
                + " twice. The last definition is here as a warning.")
        .withTable(new DataTable(
            "One caseload, counted by several definitions",
            List.of(
                DataTable.Column.words("Definitions"),
                DataTable.Column.words("Measure"),
                DataTable.Column.numbers("Counted"),
                DataTable.Column.numbers("Rate"),
                DataTable.Column.numbers("Otherwise"),
                DataTable.Column.numbers("Twice")),
            rows));
  }

  static Section restitution(CaseFlow flow) {
    List<List<String>> rows = new ArrayList<>();
    for (RestitutionSum sum : flow.restitution().amounts().values()) {
      rows.add(List.of(
          Long.toString(sum.terms()),
          sum.owed().toString(),
          sum.due().toString(),
          sum.paid().toString(),
          sum.paidOfDueShare().toOptional().map(CaseFlowSection::percent).orElse("undefined"),
          sum.paidOfOwedShare().toOptional().map(CaseFlowSection::percent).orElse("undefined")));
    }
    return Section.of("Restitution")
        .withParagraph("Terms that were waived, or withdrawn from, are left out.")
        .withTable(new DataTable(
            "Money promised and paid, by currency",
            List.of(
                DataTable.Column.numbers("Terms"),
                DataTable.Column.numbers("Owed"),
                DataTable.Column.numbers("Due"),
                DataTable.Column.numbers("Paid"),
                DataTable.Column.numbers("Paid of due"),
                DataTable.Column.numbers("Paid of owed")),
            rows));
  }
}
