// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.plot.BarGroup;
import io.github.amends.outcomes.plot.BarPlot;
import io.github.amends.outcomes.plot.CaseFlowPlot;
import io.github.amends.outcomes.plot.Count;
import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.Directions;
import io.github.amends.outcomes.plot.FlowStage;
import io.github.amends.outcomes.plot.ForestPlot;
import io.github.amends.outcomes.plot.ForestRow;
import io.github.amends.outcomes.plot.Measure;
import io.github.amends.outcomes.plot.PooledEstimate;
import io.github.amends.outcomes.plot.Reading;
import io.github.amends.outcomes.plot.Tally;
import io.github.amends.outcomes.plot.TrendPlot;
import io.github.amends.outcomes.plot.TrendPoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A page of everything that is hard to draw: long labels, words without a space, very large and
 * very small numbers, nothing at all. Run its {@code main} with the name of a file to look at it.
 */
final class AwkwardPage {

  private static final String LONG =
      "A programme of conferences for young people charged with violent or property offences";
  private static final String UNBROKEN =
      "Wiedergutmachungskonferenzvermittlungsstellenleiterversammlung";

  private AwkwardPage() {}

  public static void main(String... arguments) throws IOException {
    WholeFile.at(Path.of(arguments[0])).write(page().html());
  }

  static Page page() {
    return Page.of(LONG + " and " + UNBROKEN, UNBROKEN + UNBROKEN)
        .withNotice(UNBROKEN, LONG)
        .withSection(Section.of(UNBROKEN)
            .withPlot(forest("Sixty studies", studies(60)))
            .withPlot(forest("One study", List.of(ForestRow.of(LONG, 0.5, 0.5, 0.5, 1))))
            .withPlot(forest("No study", List.of()))
            .withPlot(forest("Large and small", extremes())))
        .withSection(Section.of("Trends")
            .withPlot(trend("Sixty points", 60))
            .withPlot(trend("One point", 1))
            .withPlot(trend("No point", 0)))
        .withSection(Section.of("Flows").withPlot(flow()).withPlot(bars()).withTable(wide()))
        .withNote(UNBROKEN + UNBROKEN + UNBROKEN);
  }

  private static ForestPlot forest(String title, List<ForestRow> studies) {
    PooledEstimate pooled =
        PooledEstimate.of(LONG, Reading.of(-0.1, -0.3, 0.1)).withPrediction(UNBROKEN, -0.6, 0.4);
    return new ForestPlot(
        title,
        LONG,
        Measure.number("standardised mean difference in the number of convictions"),
        Directions.aroundZero(LONG, UNBROKEN),
        studies,
        studies.isEmpty()
            ? List.of()
            : List.of(pooled, PooledEstimate.of("Other", Reading.notEstimable())));
  }

  private static List<ForestRow> studies(int number) {
    List<ForestRow> studies = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String label = i % 3 == 0 ? LONG + " " + i : i % 3 == 1 ? UNBROKEN + i : "Study " + i;
      double estimate = (i % 7 - 3) / 10.0;
      double arm = i % 11 == 0 ? 40 : 0.2 + i % 5 / 10.0;
      studies.add(
          i % 13 == 5
              ? new ForestRow(
                  label,
                  Reading.missing("withheld because fewer than ten people were followed up"),
                  0)
              : ForestRow.of(label, estimate, estimate - arm, estimate + arm, 1 / (arm * arm)));
    }
    return studies;
  }

  private static List<ForestRow> extremes() {
    return List.of(
        ForestRow.of("<b>bold</b> & \"quoted\"", 1e9, -1e9, 2e9, 1),
        ForestRow.of(
            "\u4fee\u5fa9\u7684\u53f8\u6cd5 \ud83d\ude00 Zo\u00eb", -1e-9, -2e-9, 1e-9, 1e-9),
        ForestRow.of("open", 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1e9));
  }

  private static TrendPlot trend(String title, int number) {
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String label = number == 1 ? LONG : Integer.toString(1960 + i);
      double rate = 0.5 + 0.4 * Math.sin(i / 5.0);
      points.add(
          i % 9 == 4
              ? new TrendPoint(label, Reading.notEstimable())
              : TrendPoint.of(label, rate, rate - 0.1, i == 20 ? 30 : rate + 0.1));
    }
    return new TrendPlot(title, LONG, Measure.proportion(LONG), UNBROKEN, points);
  }

  private static CaseFlowPlot flow() {
    return new CaseFlowPlot(
        "A flow",
        LONG,
        List.of(
            FlowStage.of(LONG, 1_000_000_000)
                .withParts(Tally.of(LONG, 999_999_999), Tally.of(UNBROKEN, 1))
                .withExits(Tally.of(UNBROKEN, 400_000_000), Tally.of(LONG, 3), Tally.of("none", 0))
                .withOpen(7),
            new FlowStage(
                UNBROKEN,
                Count.of(300),
                List.of(),
                List.of(new Tally(LONG, Count.withheld("fewer than five")), Tally.of("ended", 100)),
                Count.withheld("fewer than five")),
            new FlowStage(
                "Withheld",
                Count.withheld("withheld for the sake of few people"),
                List.of(),
                List.of(),
                Count.of(0)),
            FlowStage.of("Nobody", 0),
            FlowStage.of("Nobody still", 0)));
  }

  private static BarPlot bars() {
    return new BarPlot(
        "Bars",
        LONG,
        "Ended by",
        "Cause",
        List.of(
            BarGroup.of(
                LONG, Tally.of(LONG, 1_000_000_000), Tally.of(UNBROKEN, 1), Tally.of("zero", 0)),
            BarGroup.of("Empty"),
            BarGroup.of(
                UNBROKEN,
                new Tally("few", Count.withheld("withheld for the sake of few people")))));
  }

  private static DataTable wide() {
    return new DataTable(
        LONG,
        Collections.nCopies(9, DataTable.Column.numbers("A heading of words")),
        List.of(Collections.nCopies(9, "1\u00a0234\u00a0567"), Collections.nCopies(9, UNBROKEN)));
  }
}
