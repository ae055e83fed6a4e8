// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  private static Figures suiting(Measure.Unit unit, double... values) {
    return Figures.suiting(unit, Arrays.stream(values).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "0.15471, 0.15",
    "1.2345, 1.23",
    "12.345, 12.3",
    "123.45, 123.4",
    "1234.5, 1234",
    "0.012345, 0.012",
    "0.00123456, 0.0012",
    "1000000000, 1.00e9",
    "0.000000001, 1.00e\u22129",
    "-0.15471, \u22120.15",
    "-45000000, \u22124.50e7"
  })
  void theTypicalNumberDecidesHowAllAreWritten(double value, String written) {
    assertThat(suiting(Measure.Unit.NUMBER, value).value(value)).isEqualTo(written);
  }

  @Test
  void oneFarLimitDoesNotTakeTheDecimalsFromTheRest() {
    assertThat(suiting(Measure.Unit.NUMBER, 0.1, 0.2, 0.3, 0.4, 40).value(0.25)).isEqualTo("0.25");
    assertThat(suiting(Measure.Unit.NUMBER, 0.1, 0.2, 0.3, 0.4, 4e9).value(0.25))
        .isEqualTo("2.50e\u22121");
  }

  @Test
  void aLimitJustBesideZeroIsNotShownAsZero() {
    Figures figures = suiting(Measure.Unit.NUMBER, -0.276, -0.548, -0.004);
    assertThat(figures.interval(-0.548, -0.004)).isEqualTo("[\u22120.548, \u22120.004]");
    assertThat(suiting(Measure.Unit.NUMBER, -0.276, -0.548, -1e-7).value(-0.276))
        .isEqualTo("\u22120.28");
  }

  @Test
  void halvesAreRoundedToTheEvenDigit() {
    Figures figures = suiting(Measure.Unit.NUMBER, 0.325);
    assertThat(figures.value(0.325)).isEqualTo("0.32");
    assertThat(figures.value(0.335)).isEqualTo("0.34");
  }

  @Test
  void zeroHasNoSign() {
    Figures figures = suiting(Measure.Unit.NUMBER, 1.0);
    assertThat(figures.value(-0.0)).isEqualTo("0.00");
    assertThat(figures.value(-0.001)).isEqualTo("0.00");
    assertThat(suiting(Measure.Unit.NUMBER, 1e9).value(0)).isEqualTo("0");
  }

  @Test
  void aProportionIsAPercentage() {
    Figures figures = suiting(Measure.Unit.PERCENT, 0.32374, 0.3196, 0.3279);
    assertThat(figures.reading(Reading.of(0.32374, 0.3196, 0.3279)))
        .isEqualTo("32.4\u00a0% [32.0, 32.8]");
  }

  @Test
  void anOpenIntervalSaysSo() {
    Figures figures = suiting(Measure.Unit.NUMBER, 1.0);
    assertThat(figures.interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
        .isEqualTo("[\u2212\u221e, \u221e]");
  }

  @Test
  void noEstimateIsWordsAndNotZero() {
    Figures figures = Figures.suiting(Measure.Unit.NUMBER, List.of());
    assertThat(figures.reading(Reading.notEstimable())).isEqualTo("not estimable");
    assertThat(Figures.count(Count.withheld("fewer than 5"))).isEqualTo("fewer than 5");
  }
}
