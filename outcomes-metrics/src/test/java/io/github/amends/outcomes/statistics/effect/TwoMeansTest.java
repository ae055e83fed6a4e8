// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.descriptive.Moments;
import io.github.amends.outcomes.statistics.distribution.NoncentralT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoMeansTest {

  private static final TwoMeans MEANS =
      new TwoMeans(new MeanSummary(103, 5.5, 50), new MeanSummary(100, 4.5, 50));

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.9, 0.95, 0.999})
  void theEndsOfTheNoncentralIntervalLeaveTheirTails(double level) {
    Interval interval = MEANS.cohenD(level).orElseThrow().interval().orElseThrow();
    double unit = Math.sqrt(2 / 50.0);
    double t = MEANS.cohenD().orElseThrow() / unit;

    assertThat(new NoncentralT(98, interval.lower() / unit).survival(t))
        .isCloseTo((1 - level) / 2, within(1e-12));
    assertThat(new NoncentralT(98, interval.upper() / unit).cumulative(t))
        .isCloseTo((1 - level) / 2, within(1e-12));
  }

  @Test
  void effectsTurnTheirSignWhenTheGroupsAreSwapped() {
    TwoMeans swapped = new TwoMeans(MEANS.second(), MEANS.first());
    Interval interval = MEANS.cohenD(0.95).orElseThrow().interval().orElseThrow();
    Interval turned = swapped.cohenD(0.95).orElseThrow().interval().orElseThrow();

    assertThat(turned.lower()).isCloseTo(-interval.upper(), within(1e-12));
    assertThat(turned.upper()).isCloseTo(-interval.lower(), within(1e-12));
    assertThat(swapped.welchTest().orElseThrow().pValue())
        .isEqualTo(MEANS.welchTest().orElseThrow().pValue());
  }

  @Test
  void anEffectOfManyDeviationsIsEstimated() {
    TwoMeans far = new TwoMeans(new MeanSummary(1e6, 1, 50), new MeanSummary(0, 1, 50));
    Interval interval = far.cohenD(0.95).orElseThrow().interval().orElseThrow();

    // The chi distribution of the pooled deviation alone decides: t times sqrt(qchisq / 98).
    assertThat(interval.lower()).isCloseTo(860119.47, within(1.0));
    assertThat(interval.upper()).isCloseTo(1139647.60, within(1.0));
  }

  @Test
  void theLargestGroupsAreCompared() {
    long n = 1L << 52;
    TwoMeans large = new TwoMeans(new MeanSummary(1, 1, n), new MeanSummary(0, 1, n));

    assertThat(large.hedgesG(SmallSampleCorrection.EXACT).orElseThrow())
        .isCloseTo(1, within(1e-15));
    assertThat(large.cohenD(0.95).orElseThrow().interval().orElseThrow().width())
        .isCloseTo(8.77e-8, within(1e-10));
    assertThat(large.studentTest().orElseThrow().logPValue()).isLessThan(-1e14);
  }

  @Test
  void withoutVariationThereIsNoStandardisedEffect() {
    TwoMeans constant = new TwoMeans(new MeanSummary(1, 0, 2), new MeanSummary(0, 0, 2));
    Answer<Object> none = Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS);

    assertThat(constant.difference()).isEqualTo(1);
    assertThat(constant.cohenD()).isEqualTo(none);
    assertThat(constant.cohenD(0.95)).isEqualTo(none);
    assertThat(constant.hedgesG(0.95)).isEqualTo(none);
    assertThat(constant.glassDelta()).isEqualTo(none);
    assertThat(constant.welch(0.95)).isEqualTo(none);
    assertThat(constant.studentTest()).isEqualTo(none);
  }

  @Test
  void welchAndStudentAgreeForEqualGroups() {
    Estimate welch = new TwoMeans(new MeanSummary(3, 2, 20), new MeanSummary(1, 2, 20))
        .welch(0.9)
        .orElseThrow();
    Estimate student = new TwoMeans(new MeanSummary(3, 2, 20), new MeanSummary(1, 2, 20))
        .student(0.9)
        .orElseThrow();

    assertThat(welch.value()).isEqualTo(student.value()).isEqualTo(2);
    assertThat(welch.interval().orElseThrow().lower())
        .isCloseTo(student.interval().orElseThrow().lower(), within(1e-12));
    assertThat(welch.n()).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({"2, 0.5641895835477563", "10, 0.9227456", "1000000000, 0.99999999925"})
  void theExactCorrectionIsAccurateForFewAndForMany(double degrees, double expected) {
    assertThat(SmallSampleCorrection.EXACT.factor(degrees)).isCloseTo(expected, within(1e-7));
    assertThat(SmallSampleCorrection.EXACT.factor(1e9)).isCloseTo(1 - 0.75e-9, within(1e-15));
    assertThat(SmallSampleCorrection.EXACT.factor(200))
        .isCloseTo(SmallSampleCorrection.APPROXIMATE.factor(200), within(1e-6));
  }

  @Test
  void aSummaryIsThatOfItsNumbers() {
    assertThat(MeanSummary.of(Moments.of(1, 3))).isEqualTo(new MeanSummary(2, Math.sqrt(2), 2));
    assertThatIllegalArgumentException().isThrownBy(() -> MeanSummary.of(Moments.of(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 1, 2",
    "1, -1, 2",
    "1, NaN, 2",
    "1, 1, 1",
    "1, 1, 9007199254740993",
    "1e151, 1, 2"
  })
  void impossibleSummariesAreRefused(double mean, double deviation, long n) {
    assertThatIllegalArgumentException().isThrownBy(() -> new MeanSummary(mean, deviation, n));
  }

  @ParameterizedTest
  @CsvSource({"NaN, 1", "Infinity, 1", "0, -1", "0, NaN"})
  void impossibleDifferencesAreRefused(double value, double error) {
    assertThatIllegalArgumentException().isThrownBy(() -> new StandardisedDifference(value, error));
  }

  @ParameterizedTest
  @EnumSource
  void everyCorrectionHasAName(SmallSampleCorrection correction) {
    assertThat(correction.title()).startsWith("Hedges");
  }
}
