// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every drawing, whatever its labels and numbers. */
class PlotGeometryProperties {

  @Provide
  Arbitrary<ForestPlot> forests() {
    return PlotsAtRandom.forests();
  }

  @Provide
  Arbitrary<TrendPlot> trends() {
    return PlotsAtRandom.trends();
  }

  @Provide
  Arbitrary<CaseFlowPlot> flows() {
    return PlotsAtRandom.flows();
  }

  @Provide
  Arbitrary<BarPlot> bars() {
    return PlotsAtRandom.bars();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void aForestPlotKeepsItsTextsApartAndEverythingInside(
      @ForAll("forests") ForestPlot plot, @ForAll PlotWidth width) {
    assertSound(plot, width);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void aTrendKeepsItsTextsApartAndEverythingInside(
      @ForAll("trends") TrendPlot plot, @ForAll PlotWidth width) {
    assertSound(plot, width);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void aCaseFlowKeepsItsTextsApartAndEverythingInside(
      @ForAll("flows") CaseFlowPlot plot, @ForAll PlotWidth width) {
    assertSound(plot, width);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void barsKeepTheirTextsApartAndEverythingInside(
      @ForAll("bars") BarPlot plot, @ForAll PlotWidth width) {
    assertSound(plot, width);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void noFigureOfAForestPlotIsShortened(
      @ForAll("forests") ForestPlot plot, @ForAll PlotWidth width) {
    List<String> words = Drawn.read(plot.svg(width, "p")).words();
    for (ForestLine line : ForestLine.allOf(plot)) {
      if (line.reading() instanceof Reading.Estimated) {
        assertThat(words).contains(line.figures());
      }
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void noCountIsShortened(@ForAll("flows") CaseFlowPlot plot, @ForAll PlotWidth width) {
    List<String> words = Drawn.read(plot.svg(width, "p")).words();
    for (FlowStage stage : plot.stages()) {
      if (stage.reached() instanceof Count.Known) {
        assertThat(words).contains(Figures.count(stage.reached()));
      }
    }
  }

  private static void assertSound(Plot plot, PlotWidth width) {
    String svg = plot.svg(width, "p");
    Drawn drawn = Drawn.read(svg);
    assertThat(drawn.width()).isEqualTo(width.pixels());
    assertThat(drawn.texts()).isNotEmpty();
    drawn.assertEverythingInsideTheFrame();
    drawn.assertNoTextsOverlap();
    assertThat(plot.svg(width, "p")).isEqualTo(svg);
    assertThat(plot.table().rows())
        .allSatisfy(row -> assertThat(row).hasSize(plot.table().columns().size()));
  }
}
