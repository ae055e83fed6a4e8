// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.statistics.Answer;
import java.util.ArrayList;
import java.util.List;

/** The sections on money, and on the same cases by other definitions. */
final class MeasuresSection {
  private MeasuresSection() {}

  static Section sideBySide(PublishedCaseload cases) {
    List<List<String>> rows = new ArrayList<>();
    for (PublishedCaseload.Other other : cases.others()) {
      rows.add(List.of(
          other.title(),
          other.rate().definition().title(),
          other.rate().counted(),
          other.rate().share(),
          other.otherwise().text(),
          other.twice().text()));
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

  /** The headline rates by slice, with a table for each variable. */
  static Section slices(PublishedCaseload cases) {
    Section section = Section.of("The headline measures by slice")
        .withParagraph("Each case is in one slice. Few cases make wide intervals: a difference"
            + " between two slices may be chance.");
    for (List<PublishedCaseload.SliceRate> slicing : cases.slices()) {
      List<List<String>> rows = new ArrayList<>();
      for (PublishedCaseload.SliceRate each : slicing) {
        rows.add(List.of(
            each.slice(),
            each.rate().definition().title(),
            each.rate().counted(),
            each.rate().share(),
            each.rate().limits(),
            each.rate().standing().pending().text()));
      }
      String variable = ReportWords.words(slicing.get(0).variable());
      section = section.withTable(new DataTable(
          "By " + variable,
          List.of(
              DataTable.Column.words("Slice"),
              DataTable.Column.words("Measure"),
              DataTable.Column.numbers("Counted"),
              DataTable.Column.numbers("Rate"),
              DataTable.Column.numbers("95\u00a0% Wilson"),
              DataTable.Column.numbers("Still open")),
          rows));
    }
    return section;
  }

  static Section restitution(PublishedCaseload cases) {
    List<List<String>> rows = new ArrayList<>();
    for (PublishedRestitution sum : cases.restitution()) {
      rows.add(List.of(
          sum.terms().text(),
          sum.text(shown -> shown.owed().toString()),
          sum.text(shown -> shown.due().toString()),
          sum.text(shown -> shown.paid().toString()),
          sum.text(shown -> share(shown.paidOfDueShare())),
          sum.text(shown -> share(shown.paidOfOwedShare()))));
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

  private static String share(Answer<Double> share) {
    return share.toOptional().map(ReportWords::percent).orElse("undefined");
  }
}
