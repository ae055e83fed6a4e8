// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars in groups, all on one scale that begins at zero, such as the causes of ending by the person
 * who ended the case. A count that is withheld has its words and no bar.
 *
 * @param title the title, not blank
 * @param description what the plot shows, not blank
 * @param groups what the groups are, such as "Ended by", not blank
 * @param bars what the bars are, such as "Cause", not blank
 * @param content the groups in order; may be empty
 */
public record BarPlot(
    String title, String description, String groups, String bars, List<BarGroup> content)
    implements Plot {

  /**
   * Checks the words.
   *
   * @param title the title, not blank
   * @param description what the plot shows, not blank
   * @param groups what the groups are, such as "Ended by", not blank
   * @param bars what the bars are, such as "Cause", not blank
   * @param content the groups in order; may be empty
   * @throws InvalidPlotException if one of them is blank
   */
  public BarPlot {
    InvalidPlotException.refuseBlank(title, "BarPlot.title");
    InvalidPlotException.refuseBlank(description, "BarPlot.description");
    InvalidPlotException.refuseBlank(groups, "BarPlot.groups");
    InvalidPlotException.refuseBlank(bars, "BarPlot.bars");
    content = List.copyOf(content);
  }

  @Override
  public String svg(PlotWidth width, String idPrefix) {
    return new BarDrawing(this, new Canvas(width, idPrefix)).svg();
  }

  @Override
  public DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (BarGroup group : content) {
      for (Tally bar : group.bars()) {
        rows.add(List.of(group.label(), bar.label(), Figures.count(bar.count())));
      }
    }
    return new DataTable(
        title,
        List.of(
            DataTable.Column.words(groups),
            DataTable.Column.words(bars),
            DataTable.Column.numbers("Cases")),
        rows);
  }
}
