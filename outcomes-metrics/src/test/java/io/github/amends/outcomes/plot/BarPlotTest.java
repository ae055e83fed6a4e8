// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BarPlotTest {

  @Test
  void theTableHasARowForEachBar() {
    assertThat(SamplePlots.bars().table().rows())
        .hasSize(9)
        .contains(
            List.of("Responsible person", "legal advice", "4"),
            List.of("Harmed person", "moved away", "0"));
  }

  @ParameterizedTest
  @EnumSource
  void zeroHasItsNumberAndNoBarAndWithheldItsWords(PlotWidth width) {
    BarPlot plot = new BarPlot(
        "t",
        "d",
        "Group",
        "Bar",
        List.of(
            BarGroup.of("g", Tally.of("none", 0), new Tally("few", Count.withheld("fewer than 5"))),
            BarGroup.of("empty")));
    Drawn drawn = Drawn.read(plot.svg(width, "p"));
    assertThat(drawn.words()).contains("0", "fewer than 5", "none", "few", "empty");
    assertThat(drawn.marks()).noneMatch(mark -> mark.what().equals("rect"));
  }

  @ParameterizedTest
  @EnumSource
  void barsAreInProportion(PlotWidth width) {
    BarPlot plot = new BarPlot(
        "t", "d", "Group", "Bar", List.of(BarGroup.of("g", Tally.of("a", 30), Tally.of("b", 10))));
    List<Drawn.Box> bars = Drawn.read(plot.svg(width, "p")).marks().stream()
        .filter(mark -> mark.what().equals("rect"))
        .toList();
    double first = bars.get(0).right() - bars.get(0).left();
    double second = bars.get(1).right() - bars.get(1).left();
    assertThat(first / second).isBetween(2.99, 3.01);
  }

  @ParameterizedTest
  @EnumSource
  void withoutGroupsItSaysSo(PlotWidth width) {
    BarPlot plot = new BarPlot("t", "d", "Group", "Bar", List.of());
    assertThat(Drawn.read(plot.svg(width, "p")).words()).containsExactly("No bars.");
  }
}
