// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.comparison.OddsRatioMethod;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import io.github.amends.outcomes.statistics.effect.MeanSummary;
import io.github.amends.outcomes.statistics.effect.TwoMeans;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.rate.RateRatio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PooledTablesTest {

  private static final TwoProportions TABLE = TwoProportions.of(56, 70, 48, 80);
  private static final TwoProportions NOBODY = TwoProportions.of(0, 0, 0, 0);
  private static final TwoProportions NO_EVENTS = TwoProportions.of(0, 10, 0, 20);

  @Test
  void oneTablePooledIsThatTable() {
    MantelHaenszel pooled = MantelHaenszel.of(List.of(TABLE));

    assertThat(pooled.oddsRatio(0.95).map(Estimate::value).orElseThrow())
        .isCloseTo(TABLE.oddsRatio().value(OddsRatioMethod.WOOLF).orElseThrow(), within(1e-14));
    assertThat(pooled.oddsRatio(0.95).flatMap(Estimate::standardError).orElseThrow())
        .isCloseTo(TABLE.oddsRatio().logStandardError().orElseThrow(), within(1e-14));
    assertThat(pooled.riskRatio(0.95).flatMap(Estimate::standardError).orElseThrow())
        .isCloseTo(TABLE.riskRatio().logStandardError().orElseThrow(), within(1e-14));
    assertThat(pooled
            .riskDifference(PooledDifferenceError.GREENLAND_ROBINS, 0.95)
            .flatMap(Estimate::standardError)
            .orElseThrow())
        .isCloseTo(TABLE.riskDifference().standardError().orElseThrow(), within(1e-14));
    assertThat(pooled.test().orElseThrow().statistic())
        .isCloseTo(TABLE.tests().chiSquaredLessOne().orElseThrow().statistic(), within(1e-13));
    assertThat(pooled.breslowDay()).isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_STUDIES));
  }

  @Test
  void strataThatTellNothingChangeNothing() {
    TwoProportions other = TwoProportions.of(5, 50, 9, 45);
    MantelHaenszel pooled = MantelHaenszel.of(List.of(TABLE, other));
    MantelHaenszel padded = MantelHaenszel.of(List.of(NOBODY, TABLE, NO_EVENTS, other));
    PetoOddsRatio peto = PetoOddsRatio.of(List.of(TABLE, other));
    PetoOddsRatio paddedPeto = PetoOddsRatio.of(List.of(NOBODY, TABLE, NO_EVENTS, other));

    assertThat(padded.oddsRatio(0.95).map(Estimate::value))
        .isEqualTo(pooled.oddsRatio(0.95).map(Estimate::value));
    assertThat(padded.breslowDay().orElseThrow().statistic())
        .isEqualTo(pooled.breslowDay().orElseThrow().statistic());
    assertThat(padded.breslowDay().orElseThrow().degreesOfFreedom()).hasValue(1);
    assertThat(padded.breslowDayTarone().orElseThrow().statistic())
        .isLessThanOrEqualTo(padded.breslowDay().orElseThrow().statistic());
    assertThat(paddedPeto.homogeneity()).isEqualTo(peto.homogeneity());
    assertThat(paddedPeto.logOddsRatio(0.95).map(Estimate::value))
        .isEqualTo(peto.logOddsRatio(0.95).map(Estimate::value));
  }

  @Test
  void withoutAnyEventNothingIsPooled() {
    MantelHaenszel pooled = MantelHaenszel.of(List.of(NO_EVENTS));

    assertThat(pooled.oddsRatio(0.95)).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(pooled.riskRatio(0.95)).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(pooled
            .riskDifference(PooledDifferenceError.SATO, 0.95)
            .orElseThrow()
            .value())
        .isZero();
    assertThat(pooled.test()).isEqualTo(Answer.notEstimable(Obstacle.NO_INFORMATION));
    assertThat(pooled.breslowDay()).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(PetoOddsRatio.of(List.of(NO_EVENTS)).logOddsRatio(0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_INFORMATION));
    assertThat(PetoOddsRatio.of(List.of(TABLE)).homogeneity())
        .isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_STUDIES));
    assertThat(MantelHaenszel.of(List.of(NOBODY)).riskDifference(PooledDifferenceError.SATO, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(MantelHaenszelRates.of(List.of(RateRatio.of(0, 1, 3, 2))).rateRatio(0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
  }

  @Test
  void oneStratumOfRatesIsThatRatio() {
    RateRatio rates = RateRatio.of(7, 1344, 11, 1988);
    Estimate pooled = MantelHaenszelRates.of(List.of(rates, RateRatio.of(0, 0, 0, 0)))
        .rateRatio(0.95)
        .orElseThrow();

    assertThat(pooled.value()).isCloseTo(rates.value().orElseThrow(), within(1e-15));
    assertThat(pooled.standardError().orElseThrow())
        .isCloseTo(rates.logStandardError(), within(1e-15));
    assertThat(pooled.n()).isEqualTo(18);
  }

  @Test
  void nothingCannotBePooled() {
    assertThatIllegalArgumentException().isThrownBy(() -> MantelHaenszel.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> PetoOddsRatio.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> MantelHaenszelRates.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> MetaAnalysis.of(List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void everyTableMeasureTurnsItsSignWhenTheGroupsAreSwapped(TableMeasure measure) {
    for (TwoProportions table :
        new TwoProportions[] {TABLE, NO_EVENTS, TwoProportions.of(0, 5, 5, 5)}) {
      StudyEffect effect = measure.of(table).orElseThrow();
      StudyEffect swapped = measure.of(table.swapped()).orElseThrow();

      assertThat(swapped.effect()).isCloseTo(-effect.effect(), within(1e-14));
      assertThat(swapped.variance()).isCloseTo(effect.variance(), within(1e-14));
    }
    assertThat(measure.of(NOBODY)).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @ParameterizedTest
  @EnumSource
  void everyProportionMeasureHasAVariance(ProportionMeasure measure) {
    assertThat(measure.of(Proportion.of(0, 10)).orElseThrow().variance()).isPositive();
    assertThat(measure.of(Proportion.of(10, 10)).orElseThrow().variance()).isPositive();
    assertThat(measure.of(Proportion.of(0, 0)))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @ParameterizedTest
  @EnumSource
  void everyRateMeasureNeedsExposure(RateMeasure measure) {
    assertThat(measure.of(RateRatio.of(0, 1, 0, 1)).orElseThrow())
        .isEqualTo(new StudyEffect(0, measure == RateMeasure.LOG_RATE_RATIO ? 4 : 1));
    assertThat(measure.of(RateRatio.of(1, 0, 1, 1)))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void meansWithoutVariationOrBelowZeroHaveNoStandardisedOrRatioEffect() {
    TwoMeans constant = new TwoMeans(new MeanSummary(1, 0, 5), new MeanSummary(2, 0, 5));
    TwoMeans negative = new TwoMeans(new MeanSummary(-1, 1, 5), new MeanSummary(2, 1, 5));

    assertThat(MeanMeasure.STANDARDISED.of(constant))
        .isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
    assertThat(MeanMeasure.STANDARDISED_UNEQUAL_VARIANCES.of(constant))
        .isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
    assertThat(MeanMeasure.LOG_RATIO.of(negative))
        .isEqualTo(Answer.notEstimable(Obstacle.NOT_POSITIVE));
    assertThat(MeanMeasure.MEAN_DIFFERENCE.of(negative).orElseThrow())
        .isEqualTo(new StudyEffect(-3, 0.4));
  }

  @ParameterizedTest
  @CsvSource({"NaN, 1", "Infinity, 1", "1, -1", "1, NaN"})
  void impossibleEffectsAreRefused(double effect, double variance) {
    assertThatIllegalArgumentException().isThrownBy(() -> new StudyEffect(effect, variance));
  }
}
