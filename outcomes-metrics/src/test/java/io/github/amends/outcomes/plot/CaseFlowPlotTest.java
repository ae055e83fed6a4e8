// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFlowPlotTest {

  private static CaseFlowPlot plot(FlowStage... stages) {
    return new CaseFlowPlot("t", "d", List.of(stages));
  }

  @Test
  void theTableTellsEveryStageWithItsPartsExitsAndOpenCases() {
    List<List<String>> rows = SamplePlots.flow().table().rows();
    assertThat(rows)
        .contains(
            List.of("Referred", "reached", "300"),
            List.of("Referred", "ended: no responsibility taken", "14"),
            List.of("Referred", "still open", "9"),
            List.of("Contacted", "ended: moved away", "0"),
            List.of("Met or exchanged", "of these: direct meeting", "120"),
            List.of("Fulfilled", "reached", "80"));
  }

  @ParameterizedTest
  @EnumSource
  void theDrawingHasTheNumberOfEachStageAndExit(PlotWidth width) {
    List<String> words = Drawn.read(SamplePlots.flow().svg(width, "p")).words();
    assertThat(words)
        .contains(
            "300", "262", "221", "151", "96", "80", "38", "no agreement needed", "still open");
    assertThat(words)
        .contains("120 direct meeting", "87.3\u00a0% of all")
        .doesNotContain("moved away");
  }

  @Test
  void aBarIsAsLongAsTheDarkPartOfTheBarAbove() {
    String svg =
        plot(FlowStage.of("a", 100).withOpen(60), FlowStage.of("b", 40)).svg();
    List<Drawn.Box> bars = Drawn.read(svg).marks().stream()
        .filter(mark -> mark.what().equals("rect") && mark.bottom() - mark.top() > 20)
        .toList();
    double whole = bars.get(0).right() - bars.get(0).left();
    double wentOn = bars.get(1).right() - bars.get(1).left();
    double open = bars.get(2).right() - bars.get(2).left();
    double next = bars.get(3).right() - bars.get(3).left();
    assertThat(wentOn).isEqualTo(0.4 * whole, Offset.offset(0.02)).isEqualTo(next);
    assertThat(open).isEqualTo(0.6 * whole, Offset.offset(0.02));
  }

  @ParameterizedTest
  @EnumSource
  void casesOfWhichNothingIsRecordedAreShownAsThat(PlotWidth width) {
    CaseFlowPlot plot = plot(FlowStage.of("a", 10).withOpen(2), FlowStage.of("b", 5));
    assertThat(plot.table().rows()).contains(List.of("a", "no record of what followed", "3"));
    assertThat(Drawn.read(plot.svg(width, "p")).words())
        .contains("no record of what followed", "3");
    assertThat(Drawn.read(SamplePlots.flow().svg(width, "p")).words())
        .doesNotContain("no record of what followed");
  }

  @ParameterizedTest
  @EnumSource
  void aWithheldCountIsWordsAndCannotBeWorkedOutFromARemainder(PlotWidth width) {
    FlowStage stage =
        FlowStage.of("a", 10).withExits(new Tally("declined", Count.withheld("fewer than 5")));
    CaseFlowPlot plot = plot(stage, FlowStage.of("b", 7));
    assertThat(Drawn.read(plot.svg(width, "p")).words())
        .contains("fewer than 5", "declined")
        .doesNotContain("3");
    assertThat(plot.table().rows()).contains(List.of("a", "ended: declined", "fewer than 5"));
    assertThat(plot.table().rows().toString()).doesNotContain("no record");
  }

  @ParameterizedTest
  @EnumSource
  void nothingButZerosIsDrawnWithoutBars(PlotWidth width) {
    Drawn drawn = Drawn.read(plot(FlowStage.of("a", 0), FlowStage.of("b", 0)).svg(width, "p"));
    assertThat(drawn.words()).contains("a", "b", "0");
    assertThat(drawn.words()).noneMatch(words -> words.contains("of all"));
    assertThat(drawn.marks())
        .noneMatch(mark -> mark.what().equals("rect") && mark.bottom() - mark.top() > 20);
  }

  @ParameterizedTest
  @EnumSource
  void withoutStagesItSaysSo(PlotWidth width) {
    assertThat(Drawn.read(plot().svg(width, "p")).words()).contains("No stages.");
  }

  @Test
  void aStageCannotPassOnMoreThanItHas() {
    assertThatThrownBy(() -> plot(FlowStage.of("a", 10).withOpen(5), FlowStage.of("b", 6)))
        .isInstanceOf(InvalidPlotException.class)
        .hasMessage("CaseFlowPlot.stages: more-than-reached");
    assertThatThrownBy(() -> FlowStage.of("a", 10).withExits(Tally.of("x", 8)).withOpen(3))
        .hasMessage("FlowStage.exits: more-than-reached");
    assertThatThrownBy(() -> FlowStage.of("a", 10).withParts(Tally.of("x", 11)))
        .hasMessage("FlowStage.parts: more-than-reached");
  }
}
