// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.SamplePlots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A page with one plot of each kind: ten published trials, the Scottish reconviction rates, and a
 * made-up service of 300 cases. Run its {@code main} with the name of a file to look at it.
 */
final class SamplePage {

  private SamplePage() {}

  public static void main(String... arguments) throws IOException {
    WholeFile.at(Path.of(arguments[0])).write(page().html());
  }

  static Page page() {
    return Page.of(
            "Restorative conferencing: what is known",
            "Ten randomised trials, thirteen years of reconviction, and one service")
        .withNotice(
            "Simulated data",
            "The service below is made up. The trials and the national rates are published figures.")
        .withSection(Section.of("Does a conference reduce reoffending?")
            .withParagraph(
                "In nine of ten randomised trials the people assigned to a conference had fewer later convictions"
                    + " than those who were not. How sure one may be depends on the estimator: by one method the"
                    + " trials agree, by another the next programme may show no effect.")
            .withPlot(SamplePlots.forest()))
        .withSection(Section.of("Reconviction over the years")
            .withParagraph(
                "Without a comparison group a falling rate says nothing about its cause.")
            .withPlot(SamplePlots.trend()))
        .withSection(Section.of("From referral to outcome")
            .withParagraph("Cases that are still open have not ended, and count neither way.")
            .withPlot(SamplePlots.flow())
            .withPlot(SamplePlots.bars())
            .withTable(waiting()))
        .withNote(
            "Trials: Strang, Sherman, Mayo-Wilson, Woods and Ariel, Restorative Justice Conferencing, Campbell Systematic"
                + " Reviews 2013:12.")
        .withNote(
            "Reconviction: Scottish Government, Reconviction Rates in Scotland, cohorts 2004-05 to 2016-17.");
  }

  private static DataTable waiting() {
    return new DataTable(
        "Waiting times in calendar days",
        List.of(
            DataTable.Column.words("From, to"),
            DataTable.Column.numbers("Cases"),
            DataTable.Column.numbers("Median"),
            DataTable.Column.numbers("95\u00a0% CI"),
            DataTable.Column.numbers("Still waiting")),
        List.of(
            List.of("Referral to first contact", "300", "11", "[10, 13]", "14"),
            List.of("First contact to first meeting", "221", "64", "[57, 72]", "18"),
            List.of("Agreement to its end", "96", "not reached", "", "11")));
  }
}
