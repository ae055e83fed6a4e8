// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A stage together with what the next one says about it.
 *
 * @param stage the stage
 * @param wentOn how many went on, or reached the end of the last stage; empty if that is not known
 * @param unrecorded how many neither went on nor ended nor are open, zero if that is not known
 */
record FlowStep(FlowStage stage, OptionalLong wentOn, long unrecorded) {

  static final String OPEN = "still open";
  static final String UNRECORDED = "no record of what followed";

  static List<FlowStep> allOf(CaseFlowPlot plot) {
    List<FlowStep> steps = new ArrayList<>();
    for (int i = 0; i < plot.stages().size(); i++) {
      FlowStage stage = plot.stages().get(i);
      boolean last = i + 1 == plot.stages().size();
      steps.add(last ? last(stage) : before(stage, plot.stages().get(i + 1)));
    }
    return steps;
  }

  /** A remainder beside a withheld count would give that count away. */
  private static FlowStep last(FlowStage stage) {
    OptionalLong remaining =
        stage.isExact() ? OptionalLong.of(remaining(stage)) : OptionalLong.empty();
    return new FlowStep(stage, remaining, 0);
  }

  private static FlowStep before(FlowStage stage, FlowStage next) {
    if (next.reached() instanceof Count.Known reached) {
      long unrecorded = stage.isExact() ? remaining(stage) - reached.cases() : 0;
      return new FlowStep(stage, OptionalLong.of(reached.cases()), unrecorded);
    }
    return next.reached() instanceof Count.Rounded rounded
        ? new FlowStep(stage, OptionalLong.of(rounded.cases()), 0)
        : new FlowStep(stage, OptionalLong.empty(), 0);
  }

  private static long remaining(FlowStage stage) {
    return FlowStage.known(stage.reached())
        - FlowStage.known(stage.exits())
        - FlowStage.known(stage.open());
  }

  /**
   * What stands beside the bar, in the order of its segments: the open, the ended, the unrecorded.
   */
  List<Tally> departures() {
    List<Tally> departures = new ArrayList<>();
    departures.add(new Tally(OPEN, stage.open()));
    departures.addAll(stage.exits());
    departures.add(new Tally(UNRECORDED, Count.of(unrecorded)));
    return departures.stream()
        .filter(tally -> FlowStage.drawn(tally.count()) > 0 || !FlowStage.isShown(tally.count()))
        .toList();
  }
}
