// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForestPlotTest {

  private static ForestPlot plot(List<ForestRow> studies, PooledEstimate... pooled) {
    return new ForestPlot(
        "t",
        "d",
        Measure.number("d"),
        Directions.aroundZero("less", "more"),
        studies,
        List.of(pooled));
  }

  @Test
  void theTableHasARowForEachStudyPooledEstimateAndPrediction() {
    List<List<String>> rows = SamplePlots.forest().table().rows();
    assertThat(rows).hasSize(13);
    assertThat(rows.get(1))
        .containsExactly(
            "Indianapolis, first offences by juveniles",
            "\u22120.200",
            "[\u22120.341, \u22120.059]",
            "41.4\u00a0%");
    assertThat(rows.get(10))
        .containsExactly("DerSimonian-Laird", "\u22120.155", "[\u22120.246, \u22120.064]", "");
    assertThat(rows.get(12))
        .containsExactly("95\u00a0% prediction interval", "", "[\u22120.325, 0.024]", "");
  }

  @ParameterizedTest
  @EnumSource
  void eachPooledEstimateIsADiamond(PlotWidth width) {
    String svg = SamplePlots.forest().svg(width, "p");
    assertThat(svg.split("<polygon class=\"fill-pooled\"", -1)).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void anIntervalBeyondTheFrameIsCutWithAnArrow(PlotWidth width) {
    ForestRow inside = ForestRow.of("a", 0.1, -0.2, 0.4, 1);
    String without = plot(List.of(inside, inside, inside)).svg(width, "p");
    String with =
        plot(List.of(inside, inside, ForestRow.of("b", 0, -40, 0.3, 1))).svg(width, "p");
    assertThat(without).doesNotContain("<polygon");
    assertThat(with.split("<polygon", -1)).hasSize(2);
    Drawn.read(with).assertEverythingInsideTheFrame();
  }

  @ParameterizedTest
  @EnumSource
  void anOpenIntervalEndsInArrows(PlotWidth width) {
    ForestRow open = ForestRow.of("a", 0.1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1);
    assertThat(plot(List.of(open)).svg(width, "p").split("<polygon", -1)).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void aStudyWithoutAnEstimateHasWordsAndNoMark(PlotWidth width) {
    ForestPlot plot = plot(List.of(ForestRow.notEstimable("Nobody reoffended")));
    Drawn drawn = Drawn.read(plot.svg(width, "p"));
    assertThat(drawn.words()).contains("Nobody reoffended", "not estimable");
    assertThat(drawn.marks()).noneMatch(mark -> mark.what().equals("rect"));
    assertThat(plot.table().rows().get(0))
        .containsExactly("Nobody reoffended", "not estimable", "", "");
  }

  @Test
  void aSquareHasAnAreaInProportionToTheWeight() {
    List<Drawn.Box> squares = Drawn.read(
            plot(List.of(ForestRow.of("a", 0, -1, 1, 4), ForestRow.of("b", 0, -1, 1, 1)))
                .svg())
        .marks()
        .stream()
        .filter(mark -> mark.what().equals("rect"))
        .toList();
    double first = squares.get(0).right() - squares.get(0).left();
    double second = squares.get(1).right() - squares.get(1).left();
    assertThat(first * first).isEqualTo(4 * second * second);
  }

  @ParameterizedTest
  @EnumSource
  void withoutStudiesItSaysSo(PlotWidth width) {
    assertThat(Drawn.read(plot(List.of()).svg(width, "p")).words()).contains("No studies.");
    assertThat(plot(List.of()).table().rows()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theSidesAreNamed(PlotWidth width) {
    List<String> words = Drawn.read(SamplePlots.forest().svg(width, "p")).words();
    assertThat(words).contains("\u2190 fewer reoffences after a conference", "more \u2192");
  }
}
