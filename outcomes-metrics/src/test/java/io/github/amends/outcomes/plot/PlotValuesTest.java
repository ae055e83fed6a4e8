// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the parts of a plot refuse, by place and reason. */
class PlotValuesTest {

  private static void assertRefused(ThrowingCallable making, String place, String code) {
    InvalidPlotException refusal = catchThrowableOfType(InvalidPlotException.class, making);
    assertThat(refusal.place()).isEqualTo(place);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal).hasMessage(place + ": " + code);
  }

  @Test
  void aReadingNeedsNumbersThatCanBeDrawn() {
    assertRefused(() -> Reading.of(Double.NaN, 0, 1), "Reading", "not-a-number");
    assertRefused(() -> Reading.of(0, Double.NaN, 1), "Reading", "not-a-number");
    assertRefused(() -> Reading.of(Double.POSITIVE_INFINITY, 0, 1), "Reading", "too-large");
    assertRefused(() -> Reading.of(0, -1e101, 1), "Reading", "too-large");
    assertRefused(() -> Reading.of(0, 0, 1e101), "Reading", "too-large");
    assertRefused(() -> Reading.of(0, 1, -1), "Reading", "limits-reversed");
    assertRefused(
        () -> Reading.of(0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
        "Reading",
        "limits-reversed");
    assertRefused(() -> Reading.missing(" "), "Reading.words", "blank");
    assertThat(Reading.of(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).value())
        .isZero();
  }

  @Test
  void aStudyNeedsALabelAndAWeightThatFits() {
    assertRefused(() -> ForestRow.of(" ", 0, -1, 1, 1), "ForestRow.label", "blank");
    assertRefused(() -> ForestRow.of("a", 0, -1, 1, -0.1), "ForestRow.weight", "out-of-range");
    assertRefused(
        () -> ForestRow.of("a", 0, -1, 1, Double.NaN), "ForestRow.weight", "out-of-range");
    assertRefused(
        () -> new ForestRow("a", Reading.notEstimable(), 1),
        "ForestRow.weight",
        "without-an-estimate");
  }

  @Test
  void aPredictionNeedsLimitsInOrder() {
    PooledEstimate pooled = PooledEstimate.of("a", Reading.notEstimable());
    assertRefused(() -> pooled.withPrediction("p", 1, 0), "Prediction", "limits-reversed");
    assertRefused(
        () -> pooled.withPrediction("p", Double.NEGATIVE_INFINITY, 0),
        "Prediction",
        "out-of-range");
    assertRefused(() -> pooled.withPrediction("", 0, 1), "Prediction.label", "blank");
    assertRefused(
        () -> PooledEstimate.of("", Reading.notEstimable()), "PooledEstimate.label", "blank");
  }

  @Test
  void aCountIsFromZeroToAThousandMillion() {
    assertRefused(() -> Count.of(-1), "Count", "negative");
    assertRefused(() -> Count.of(1_000_000_001), "Count", "too-large");
    assertRefused(() -> Count.withheld(""), "Count.words", "blank");
    assertThat(Count.of(0)).isEqualTo(new Count.Known(0));
  }

  @Test
  void wordsAreNotBlank() {
    assertRefused(() -> Tally.of("\t", 1), "Tally.label", "blank");
    assertRefused(() -> Measure.number(""), "Measure.name", "blank");
    assertRefused(() -> new Measure("d", "", Measure.Unit.NUMBER), "Measure.interval", "blank");
    assertRefused(() -> Directions.aroundZero("", "more"), "Directions.below", "blank");
    assertRefused(() -> Directions.aroundZero("less", ""), "Directions.above", "blank");
    assertRefused(
        () -> new Directions(Double.NaN, "less", "more"), "Directions.noEffect", "out-of-range");
    assertRefused(() -> TrendPoint.of("", 0, 0, 0), "TrendPoint.label", "blank");
    assertRefused(() -> FlowStage.of("", 1), "FlowStage.label", "blank");
    assertRefused(() -> BarGroup.of(""), "BarGroup.label", "blank");
    assertRefused(() -> new CaseFlowPlot("", "d", List.of()), "CaseFlowPlot.title", "blank");
    assertRefused(() -> new BarPlot("t", "", "g", "b", List.of()), "BarPlot.description", "blank");
  }

  @Test
  void aTableHasColumnsAndEveryRowOneCellForEach() {
    List<DataTable.Column> columns =
        List.of(DataTable.Column.words("a"), DataTable.Column.numbers("b"));
    assertRefused(() -> new DataTable("", columns, List.of()), "DataTable.caption", "blank");
    assertRefused(() -> new DataTable("t", List.of(), List.of()), "DataTable.columns", "none");
    assertRefused(
        () -> new DataTable("t", columns, List.of(List.of("1"))), "DataTable.rows", "ragged");
    assertRefused(() -> DataTable.Column.words(" "), "Column.heading", "blank");
  }

  @Test
  void aTableDoesNotChangeWithTheListsItWasMadeFrom() {
    List<String> row = new ArrayList<>(List.of("1"));
    DataTable table = new DataTable("t", List.of(DataTable.Column.words("a")), List.of(row));
    row.set(0, "2");
    assertThat(table.rows().get(0)).containsExactly("1");
  }

  @Test
  void nullIsRefusedAtOnce() {
    assertThatThrownBy(() -> new Tally("a", null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new TrendPoint("a", null)).isInstanceOf(NullPointerException.class);
  }
}
