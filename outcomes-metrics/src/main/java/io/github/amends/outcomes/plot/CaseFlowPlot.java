// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * The flow of cases from referral to outcome: for each stage a bar of everyone who reached it,
 * split into those who went on, those who are there still and those who ended there, with the ways
 * in which they ended beside it.
 *
 * <p>All bars have one scale and are as long as the dark part of the bar above. Open cases stand
 * apart: they have not ended. Cases of which no record says what became of them are shown as that.
 *
 * @param title the title, not blank
 * @param description what the plot shows, not blank
 * @param stages the stages in order; may be empty
 */
public record CaseFlowPlot(String title, String description, List<FlowStage> stages)
    implements Plot {

  /**
   * Checks that no stage passes on more cases than it has, as far as the counts are known.
   *
   * @param title the title, not blank
   * @param description what the plot shows, not blank
   * @param stages the stages in order; may be empty
   * @throws InvalidPlotException if title or description is blank, or a stage passes on too many
   */
  public CaseFlowPlot {
    InvalidPlotException.refuseBlank(title, "CaseFlowPlot.title");
    InvalidPlotException.refuseBlank(description, "CaseFlowPlot.description");
    stages = List.copyOf(stages);
    for (int i = 0; i + 1 < stages.size(); i++) {
      FlowStage stage = stages.get(i);
      if (stage.reached() instanceof Count.Known reached) {
        long gone = FlowStage.known(stage.exits()) + FlowStage.known(stage.open());
        long next = FlowStage.known(stages.get(i + 1).reached());
        InvalidPlotException.refuseIf(
            gone + next > reached.cases(), "CaseFlowPlot.stages", "more-than-reached");
      }
    }
  }

  @Override
  public String svg(PlotWidth width, String idPrefix) {
    return new CaseFlowDrawing(this, new Canvas(width, idPrefix)).svg();
  }

  @Override
  public DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (FlowStep step : FlowStep.allOf(this)) {
      FlowStage stage = step.stage();
      rows.add(row(stage, "reached", stage.reached()));
      stage
          .parts()
          .forEach(part -> rows.add(row(stage, "of these: " + part.label(), part.count())));
      stage.exits().forEach(exit -> rows.add(row(stage, "ended: " + exit.label(), exit.count())));
      rows.add(row(stage, FlowStep.OPEN, stage.open()));
      if (step.unrecorded() > 0) {
        rows.add(row(stage, FlowStep.UNRECORDED, Count.of(step.unrecorded())));
      }
    }
    return new DataTable(
        title,
        List.of(
            DataTable.Column.words("Stage"),
            DataTable.Column.words("What became of the cases"),
            DataTable.Column.numbers("Cases")),
        rows);
  }

  /** Whether numbers are rounded, so that what is left of a bar means nothing. */
  boolean isRounded() {
    return stages.stream().anyMatch(stage -> stage.reached() instanceof Count.Rounded);
  }

  private static List<String> row(FlowStage stage, String what, Count count) {
    return List.of(stage.label(), what, Figures.count(count));
  }
}
