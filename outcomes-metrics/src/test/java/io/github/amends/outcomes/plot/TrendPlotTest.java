// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrendPlotTest {

  private static TrendPlot plot(TrendPoint... points) {
    return new TrendPlot("t", "d", Measure.proportion("Rate"), "Year", List.of(points));
  }

  private static final TrendPoint MISSING = new TrendPoint("2011", Reading.notEstimable());

  @Test
  void theTableHasARowForEachPlace() {
    List<List<String>> rows = SamplePlots.trend().table().rows();
    assertThat(rows).hasSize(13);
    assertThat(rows.get(0)).containsExactly("2004", "32.4\u00a0%", "[32.0, 32.8]");
    assertThat(rows.get(12)).containsExactly("2016", "27.2\u00a0%", "[26.7, 27.6]");
  }

  @ParameterizedTest
  @EnumSource
  void theScaleBeginsAtZeroAndTheEndsAreWrittenOut(PlotWidth width) {
    assertThat(Drawn.read(SamplePlots.trend().svg(width, "p")).words())
        .contains(
            "0\u00a0%",
            "10\u00a0%",
            "20\u00a0%",
            "30\u00a0%",
            "32.4\u00a0%",
            "27.2\u00a0%",
            "2016",
            "Year of the cohort");
  }

  @ParameterizedTest
  @EnumSource
  void theLineIsBrokenWhereThereIsNoEstimateAndTheWordsSayWhy(PlotWidth width) {
    TrendPoint point = TrendPoint.of("2010", 0.3, 0.2, 0.4);
    String whole = plot(point, point, point, point, point).svg(width, "p");
    String broken = plot(point, point, MISSING, point, point).svg(width, "p");
    assertThat(whole.split("<polyline", -1)).hasSize(2);
    assertThat(broken.split("<polyline", -1)).hasSize(3);
    assertThat(broken.split("<circle", -1)).hasSize(5);
    assertThat(Drawn.read(broken).words()).contains("No point, not estimable: 2011");
  }

  @ParameterizedTest
  @EnumSource
  void withoutAnyEstimateThereIsNoDot(PlotWidth width) {
    assertThat(plot(MISSING).svg(width, "p")).doesNotContain("<circle", "<polyline", "<polygon");
    assertThat(plot(MISSING).table().rows().get(0)).containsExactly("2011", "not estimable", "");
    assertThat(Drawn.read(plot().svg(width, "p")).words()).contains("No points.");
  }

  @Test
  void aRateOfZeroIsDrawnAsZero() {
    Drawn drawn = Drawn.read(plot(TrendPoint.of("2010", 0, 0, 0)).svg());
    assertThat(drawn.words()).contains("0.0\u00a0%");
    assertThat(drawn.marks()).anyMatch(mark -> mark.what().equals("circle"));
  }

  @Test
  void aLongLabelOfAPlaceIsATooltip() {
    String label = "the cohort of people convicted in the year that began in April 2010";
    TrendPoint point = TrendPoint.of(label, 0.3, 0.2, 0.4);
    assertThat(plot(point, point, point).svg(PlotWidth.NARROW, "p"))
        .contains("<title>" + label + "</title>");
  }
}
