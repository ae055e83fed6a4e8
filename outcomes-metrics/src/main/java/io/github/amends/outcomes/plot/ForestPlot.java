// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.List;
import java.util.Objects;

/**
 * A forest plot: each study with its estimate, interval and weight, and below them the pooled
 * estimates as diamonds, with prediction intervals as bars.
 *
 * <p>The area of a square is in proportion to the weight of the study. The axis holds every
 * estimate and the line of no effect; an interval that reaches far beyond the others is cut and
 * ends in an arrow. A study without an estimate has its row and the words why.
 *
 * @param title the title, not blank
 * @param description what the plot shows, not blank
 * @param measure what the estimates are
 * @param directions the line of no effect and what lies on either side
 * @param studies the studies in order; may be empty
 * @param pooled the pooled estimates, for instance by two methods; may be empty
 */
public record ForestPlot(
    String title,
    String description,
    Measure measure,
    Directions directions,
    List<ForestRow> studies,
    List<PooledEstimate> pooled)
    implements Plot {

  /**
   * Checks title and description.
   *
   * @param title the title, not blank
   * @param description what the plot shows, not blank
   * @param measure what the estimates are
   * @param directions the line of no effect and what lies on either side
   * @param studies the studies in order; may be empty
   * @param pooled the pooled estimates, for instance by two methods; may be empty
   * @throws InvalidPlotException if one of them is blank
   */
  public ForestPlot {
    InvalidPlotException.refuseBlank(title, "ForestPlot.title");
    InvalidPlotException.refuseBlank(description, "ForestPlot.description");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(directions, "directions");
    studies = List.copyOf(studies);
    pooled = List.copyOf(pooled);
  }

  @Override
  public String svg(PlotWidth width, String idPrefix) {
    return new ForestDrawing(this, new Canvas(width, idPrefix)).svg();
  }

  @Override
  public DataTable table() {
    return new DataTable(
        title,
        List.of(
            DataTable.Column.words("Study"),
            DataTable.Column.numbers(measure.name()),
            DataTable.Column.numbers(measure.interval()),
            DataTable.Column.numbers("Weight")),
        ForestLine.allOf(this).stream().map(ForestLine::cells).toList());
  }
}
