// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultsTest {

  private static final Answer<Interval> INTERVAL = Answer.of(new Interval(1, 3, 0.95, "Wald"));

  @Test
  void anEstimatePrintsItsIntervalAndItsN() {
    assertThat(new Estimate(2, Answer.of(0.5), INTERVAL, 7, Set.of()))
        .hasToString("2.0 (95 % Wald 1.0 to 3.0, n = 7)");
  }

  @Test
  void anEstimateIsANumberOfAtLeastNobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Estimate(Double.NaN, Answer.of(0.5), INTERVAL, 7, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Estimate(1, Answer.of(0.5), INTERVAL, -1, Set.of()));
  }

  @Test
  void anExactTestIsNeverMoreThanCertain() {
    SignificanceTest test = SignificanceTest.exact("exact", 3, 1e-15, 8);

    assertThat(test.pValue()).isEqualTo(1);
    assertThat(test.logPValue()).isZero();
    assertThat(test.degreesOfFreedom()).isEmpty();
    assertThat(test.withCautions(Set.of(Caution.TIES)).cautions()).containsExactly(Caution.TIES);
    assertThat(SignificanceTest.exact("exact", 3, -1000, 8).pValue()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 0.5, -1, 1",
    "1, 1.1, -1, 1",
    "1, NaN, -1, 1",
    "1, 0.5, 0.1, 1",
    "1, 0.5, NaN, 1",
    "1, 0.5, -1, -1"
  })
  void impossibleTestsAreRefused(double statistic, double p, double logP, long n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SignificanceTest("test", statistic, OptionalDouble.empty(), p, logP, n, Set.of()));
  }

  @ParameterizedTest
  @EnumSource
  void everyCautionExplainsItself(Caution caution) {
    assertThat(caution.explanation()).isNotBlank().doesNotEndWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void everyObstacleExplainsItself(Obstacle obstacle) {
    assertThat(obstacle.explanation()).isNotBlank().doesNotEndWith(".");
  }
}
