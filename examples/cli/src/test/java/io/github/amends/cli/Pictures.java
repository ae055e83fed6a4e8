// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.outcomes.evidence.TrialTable;
import io.github.amends.outcomes.plot.PlotWidth;
import io.github.amends.outcomes.report.OutcomeReport;
import java.io.IOException;
import java.nio.file.Path;

/** The pictures that the pages of the project show. */
final class Pictures {
  private Pictures() {}

  static String trials() throws IOException {
    TrialTable trials = TrialTable.read(Path.of("../data/strang2013_rjc_trials.csv"));
    String drawn = OutcomeReport.forestPlot(trials).svg(PlotWidth.WIDE, "trials");
    // A page may be shown in the dark, and this picture is drawn for paper.
    return drawn.replaceFirst("<svg ", "<svg style=\"background: #ffffff\" ") + "\n";
  }
}
