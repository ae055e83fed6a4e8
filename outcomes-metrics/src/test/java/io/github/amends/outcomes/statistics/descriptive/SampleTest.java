// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

  private static final Sample SAMPLE = Sample.of(4, 1, 3, 2, 10, 7, 8, 6, 5, 9);

  // sapply(1:9, function(t) quantile(1:10, 0.33, type = t)) and the same for 0.25 in R 4.2.2
  @ParameterizedTest
  @CsvSource({
    "INVERSE, 1, 4, 3",
    "AVERAGED_INVERSE, 2, 4, 3",
    "NEAREST_EVEN, 3, 3, 2",
    "LINEAR, 4, 3.3, 2.5",
    "HAZEN, 5, 3.8, 3",
    "WEIBULL, 6, 3.63, 2.75",
    "STANDARD, 7, 3.97, 3.25",
    "MEDIAN_UNBIASED, 8, 3.743333333333333, 2.916666666666667",
    "NORMAL_UNBIASED, 9, 3.7575, 2.9375"
  })
  void everyTypeHasItsOwnQuantile(QuantileType type, int number, double third, double quarter) {
    assertThat(type.number()).isEqualTo(number);
    assertThat(SAMPLE.quantile(0.33, type)).isCloseTo(third, within(1e-14));
    assertThat(SAMPLE.quantile(0.25, type)).isCloseTo(quarter, within(1e-14));
  }

  @ParameterizedTest
  @EnumSource
  void theOutermostQuantilesAreTheOutermostValues(QuantileType type) {
    assertThat(SAMPLE.quantile(0, type)).isEqualTo(1);
    assertThat(SAMPLE.quantile(1, type)).isEqualTo(10);
    assertThat(Sample.of(7).quantile(0.3, type)).isEqualTo(7);
  }

  @Test
  void aPositionWithinRoundingOfAWholeNumberIsThatNumber() {
    // 0.07 * 100 is a little more than 7 in doubles.
    double[] values = new double[100];
    for (int i = 0; i < 100; i++) {
      values[i] = i + 1;
    }

    assertThat(Sample.of(values).quantile(0.07, QuantileType.INVERSE)).isEqualTo(7);
    assertThat(Sample.of(values).quantile(0.07, QuantileType.AVERAGED_INVERSE)).isEqualTo(7.5);
    assertThat(Sample.of(values).quantile(0.07, QuantileType.LINEAR)).isEqualTo(7);
  }

  @Test
  void descriptionsOfOneNumberAreThatNumber() {
    Sample one = Sample.of(5);

    assertThat(one.mean()).isEqualTo(5);
    assertThat(one.median()).isEqualTo(5);
    assertThat(one.medianAbsoluteDeviation()).isZero();
    assertThat(one.trimmedMean(0.4)).isEqualTo(5);
    assertThat(one.geometricMean().orElseThrow()).isCloseTo(5, within(1e-14));
    assertThat(one.standardDeviation())
        .isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS));
  }

  @Test
  void trimmingCutsOffWholeValuesAtBothEnds() {
    assertThat(SAMPLE.trimmedMean(0)).isEqualTo(5.5);
    assertThat(Sample.of(1, 2, 3, 100).trimmedMean(0.25)).isEqualTo(2.5);
    assertThat(Sample.of(1, 2, 4, 100).trimmedMean(0.24)).isEqualTo(26.75);
    assertThat(Sample.of(1, 2, 4, 100).trimmedMean(0.5)).isEqualTo(3);
    assertThatIllegalArgumentException().isThrownBy(() -> SAMPLE.trimmedMean(0.6));
  }

  @Test
  void theGeometricMeanNeedsPositiveValues() {
    assertThat(Sample.of(1, 0).geometricMean())
        .isEqualTo(Answer.notEstimable(Obstacle.NOT_POSITIVE));
    assertThat(Sample.of(1, 4).geometricMean().orElseThrow()).isCloseTo(2, within(1e-15));
  }

  @Test
  void theSampleKeepsItsOwnCopy() {
    double[] values = {3, 1, 2};
    Sample sample = Sample.of(values);
    values[0] = 100;

    assertThat(sample.median()).isEqualTo(2);
    assertThat(sample.n()).isEqualTo(3);
    assertThat(values).containsExactly(100, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void impossibleProbabilitiesAreRefused(double wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SAMPLE.quantile(wrong, QuantileType.STANDARD));
  }

  @Test
  void badNumbersAreRefusedWithTheirIndex() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sample.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sample.of(1, Double.NaN))
        .withMessageContaining("index 1");
  }
}
