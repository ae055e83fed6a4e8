// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.Measure;
import io.github.amends.outcomes.plot.Reading;
import io.github.amends.outcomes.plot.TrendPlot;
import io.github.amends.outcomes.plot.TrendPoint;
import io.github.amends.outcomes.reoffending.Cohort;
import io.github.amends.outcomes.reoffending.CohortTable;
import io.github.amends.outcomes.reoffending.HeadlineMeasures;
import io.github.amends.outcomes.statistics.proportion.ProportionEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The section on reconviction cohorts: the rate over the years with its intervals, and the two
 * frequencies beside it.
 */
final class CohortsSection {
  private CohortsSection() {}

  static Section of(CohortTable table) {
    return Section.of("Reconviction over the years")
        .withParagraph(
            "These are the people convicted in a year and whether they were reconvicted, as"
                + " published. They are no trial: people differ from year to year, and nothing here"
                + " says what a programme did.")
        .withPlot(trend(table))
        .withTable(measures(table))
        .withParagraph(
            "The rate counts people, the frequencies count reconvictions. They answer different"
                + " questions and can move apart.");
  }

  private static TrendPlot trend(CohortTable table) {
    List<TrendPoint> points = new ArrayList<>();
    for (Cohort cohort : table.cohorts()) {
      points.add(new TrendPoint(Integer.toString(cohort.year()), reading(cohort.headline())));
    }
    return new TrendPlot(
        "Share of each cohort that was reconvicted",
        "The share of people convicted in each year who were reconvicted, with 95 % Wilson"
            + " intervals.",
        Measure.proportion("Reconvicted"),
        "Year",
        points);
  }

  private static Reading reading(HeadlineMeasures measures) {
    return measures
        .rate()
        .estimate()
        .toOptional()
        .<Reading>map(rate ->
            Reading.of(rate.value(), rate.interval().lower(), rate.interval().upper()))
        .orElseGet(Reading::notEstimable);
  }

  private static DataTable measures(CohortTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (Cohort cohort : table.cohorts()) {
      HeadlineMeasures measures = cohort.headline();
      rows.add(List.of(
          Integer.toString(cohort.year()),
          Long.toString(measures.cohortSize()),
          Long.toString(measures.reoffenders()),
          Long.toString(measures.reoffences()),
          measures.rate().estimate().describe(CohortsSection::percent),
          measures.frequencyPer100Offenders().describe(value -> decimal(value, 1)),
          measures.frequencyPerReoffender().describe(value -> decimal(value, 2))));
    }
    return new DataTable(
        "Headline measures by year",
        List.of(
            DataTable.Column.words("Year"),
            DataTable.Column.numbers("People"),
            DataTable.Column.numbers("Reconvicted"),
            DataTable.Column.numbers("Reconvictions"),
            DataTable.Column.numbers("Rate"),
            DataTable.Column.numbers("Per 100 people"),
            DataTable.Column.numbers("Per person reconvicted")),
        rows);
  }

  private static String percent(ProportionEstimate rate) {
    return decimal(100 * rate.value(), 1) + "\u00a0%";
  }

  private static String decimal(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
