// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.List;
import java.util.Objects;

/**
 * A trend: an estimate at each of several places in order, such as years, with its interval.
 *
 * <p>The scale begins at zero, so that a fall looks no steeper than it is. The line is broken where
 * there is no estimate, and the words why stand below the plot.
 *
 * @param title the title, not blank
 * @param description what the plot shows, not blank
 * @param measure what the estimates are
 * @param places what the points are ordered by, such as "Year of conviction", not blank
 * @param points the points in order; may be empty
 */
public record TrendPlot(
    String title, String description, Measure measure, String places, List<TrendPoint> points)
    implements Plot {

  /**
   * Checks the words.
   *
   * @param title the title, not blank
   * @param description what the plot shows, not blank
   * @param measure what the estimates are
   * @param places what the points are ordered by, such as "Year of conviction", not blank
   * @param points the points in order; may be empty
   * @throws InvalidPlotException if one of them is blank
   */
  public TrendPlot {
    InvalidPlotException.refuseBlank(title, "TrendPlot.title");
    InvalidPlotException.refuseBlank(description, "TrendPlot.description");
    InvalidPlotException.refuseBlank(places, "TrendPlot.places");
    Objects.requireNonNull(measure, "measure");
    points = List.copyOf(points);
  }

  @Override
  public String svg(PlotWidth width, String idPrefix) {
    return new TrendDrawing(this, new Canvas(width, idPrefix)).svg();
  }

  @Override
  public DataTable table() {
    Figures figures = figures();
    return new DataTable(
        title,
        List.of(
            DataTable.Column.words(places),
            DataTable.Column.numbers(measure.name()),
            DataTable.Column.numbers(measure.interval())),
        points.stream().map(point -> cells(point, figures)).toList());
  }

  private static List<String> cells(TrendPoint point, Figures figures) {
    if (point.reading() instanceof Reading.Estimated estimated) {
      return List.of(
          point.label(),
          figures.value(estimated.value()),
          figures.interval(estimated.lower(), estimated.upper()));
    }
    return List.of(point.label(), figures.reading(point.reading()), "");
  }

  Figures figures() {
    return Figures.suiting(
        measure.unit(),
        points.stream()
            .flatMap(point -> Figures.values(point.reading()).stream())
            .toList());
  }
}
