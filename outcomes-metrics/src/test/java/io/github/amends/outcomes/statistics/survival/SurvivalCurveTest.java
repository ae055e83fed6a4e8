// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurvivalCurveTest {

  private static final double[] TIMES = {1, 2, 2, 3, 4, 4, 5, 6};
  private static final int[] EVENTS = {1, 1, 0, 1, 0, 1, 0, 1};

  private static SurvivalCurve curve(double[] times, int... events) {
    return SurvivalCurve.of(FollowUpTimes.of(times, events));
  }

  private static double[] at(double... times) {
    return times;
  }

  @Test
  void nobodyHasNoCurve() {
    SurvivalCurve nobody = curve(at());

    assertThat(nobody.steps()).isZero();
    assertThat(nobody.records()).isZero();
    assertThat(nobody.at(1)).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(nobody.median()).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(nobody.restrictedMean(1)).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(SurvivalCurve.of(FollowUpDays.empty()).median())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void anEmptyArmHasNoCurveAndTheOtherKeepsIts() {
    List<SurvivalCurve> curves =
        SurvivalCurve.byGroup(FollowUpTimes.of(TIMES, EVENTS).grouped(new int[8], 2));

    assertThat(curves.get(0).records()).isEqualTo(8);
    assertThat(curves.get(0).group()).isZero();
    assertThat(curves.get(1).group()).isEqualTo(1);
    assertThat(curves.get(1).at(1)).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(curves.get(1).lastExit()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void onePersonFallsFromOneToZero() {
    SurvivalCurve one = curve(at(7), 1);

    assertThat(one.at(6.9).orElseThrow().survival()).isEqualTo(1);
    SurvivalEstimate after = one.at(7).orElseThrow();
    assertThat(after.survival()).isZero();
    assertThat(after.standardError()).isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
    assertThat(after.interval()).isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
    assertThat(after.atRisk()).isEqualTo(1);
    assertThat(after.warnings()).isEmpty();
    assertThat(one.median().orElseThrow().time()).isEqualTo(Answer.of(7.0));
    assertThat(one.restrictedMean(10).orElseThrow().estimate()).isEqualTo(7);
    assertThat(one.restrictedMean(10).orElseThrow().standardError()).isZero();
  }

  @Test
  void allCensoredStayAtOneWithoutAMedian() {
    SurvivalCurve censored = curve(at(3, 5), 0, 0);

    SurvivalEstimate estimate = censored.at(4).orElseThrow();
    assertThat(estimate.survival()).isEqualTo(1);
    assertThat(estimate.standardError()).isEqualTo(Answer.of(0.0));
    assertThat(estimate.interval()).isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
    assertThat(estimate.warnings()).containsExactly(SurvivalWarning.NO_EVENTS);
    assertThat(censored.at(4, SurvivalInterval.LOG, 0.95).orElseThrow().interval())
        .isEqualTo(Answer.of(new Interval(1, 1, 0.95, "log")));
    assertThat(censored.at(2).orElseThrow().interval())
        .isEqualTo(Answer.of(new Interval(1, 1, 0.95, "log-log")));
    SurvivalQuantile median = censored.median().orElseThrow();
    assertThat(median.time()).isEqualTo(Answer.notEstimable(Obstacle.NOT_REACHED));
    assertThat(median.interval()).isEqualTo(Answer.notEstimable(Obstacle.NOT_REACHED));
    assertThat(censored.restrictedMean(6).orElseThrow().warnings())
        .containsExactlyInAnyOrder(SurvivalWarning.NO_EVENTS, SurvivalWarning.BEYOND_FOLLOW_UP);
  }

  @Test
  void allTiedLeaveOneStep() {
    SurvivalCurve tied = curve(at(3, 3, 3, 3), 1, 0, 1, 0);

    assertThat(tied.steps()).isEqualTo(1);
    assertThat(tied.survival(0)).isEqualTo(0.5);
    assertThat(tied.median().orElseThrow().time()).isEqualTo(Answer.of(3.0));
  }

  @Test
  void theWorkedExampleIsAsByHand() {
    SurvivalCurve curve = curve(TIMES, EVENTS);

    assertThat(curve.steps()).isEqualTo(5);
    assertThat(curve.survival(2)).isCloseTo(0.6, within(1e-15));
    assertThat(curve.standardError(2).orElseThrow())
        .isCloseTo(0.6 * Math.sqrt(1 / 56.0 + 1 / 42.0 + 1 / 20.0), within(1e-15));
    assertThat(curve.variance()).isEqualTo(SurvivalVariance.GREENWOOD);
    assertThat(curve.cumulativeHazardStandardError(1))
        .isCloseTo(Math.sqrt(1 / 64.0 + 1 / 49.0), within(1e-15));
    assertThat(NumberAtRisk.of(curve, 0, 2, 4.5, 9))
        .containsExactly(
            new NumberAtRisk(0, 8, 0),
            new NumberAtRisk(2, 7, 2),
            new NumberAtRisk(4.5, 2, 4),
            new NumberAtRisk(9, 0, 5));
  }

  @Test
  void theEndOfFollowUpIsWarnedOf() {
    SurvivalCurve curve = curve(at(1, 2), 1, 0);

    assertThat(curve.at(2).orElseThrow().warnings()).isEmpty();
    assertThat(curve.at(2.5).orElseThrow().warnings())
        .containsExactly(SurvivalWarning.BEYOND_FOLLOW_UP);
    assertThat(curve.at(2.5).orElseThrow().atRisk()).isZero();
  }

  @Test
  void aRiskSetThatRunsEmptyBeforeOthersEnterIsWarnedOf() {
    SurvivalCurve curve = SurvivalCurve.of(
        FollowUpTimes.of(at(1, 2, 5, 7), new int[] {1, 1, 1, 0}).entering(at(0, 0, 4, 4)));

    assertThat(curve.at(1).orElseThrow().warnings()).isEmpty();
    assertThat(curve.at(2).orElseThrow().warnings())
        .containsExactly(SurvivalWarning.REACHED_ZERO_TOO_EARLY);
    assertThat(curve.at(6).orElseThrow().survival()).isZero();
  }

  @Test
  void theLargestCountsKeepTheirPrecision() {
    long half = 1L << 52;
    SurvivalCurve curve =
        SurvivalCurve.of(FollowUpDays.empty().add(0, 1, 1, half).add(0, 2, 0, half));

    assertThat(curve.records()).isEqualTo(1L << 53);
    assertThat(curve.survival(0)).isEqualTo(0.5);
    assertThat(curve.standardError(0).orElseThrow())
        .isCloseTo(Math.sqrt(0.25 / 0x1p53), within(1e-22));
    assertThat(
            curve.band(SurvivalInterval.LOG_LOG, 0.95).interval(0).orElseThrow().width())
        .isCloseTo(2 * 1.959963984540054 * Math.sqrt(0.25 / 0x1p53), within(1e-15));
  }

  @Test
  void theMedianIsTheMiddleOfALevelPieceAtAHalf() {
    assertThat(curve(at(1, 2, 3, 4), 1, 1, 1, 1).median().orElseThrow().time())
        .isEqualTo(Answer.of(2.5));
    assertThat(curve(at(1, 2, 3, 5), 1, 1, 0, 0).median().orElseThrow().time())
        .isEqualTo(Answer.of(3.5));
    assertThat(curve(at(1, 2, 3), 1, 1, 1).median().orElseThrow().time()).isEqualTo(Answer.of(2.0));
  }

  @Test
  void quantilesBeginAtZeroAndCarryTheirCounts() {
    SurvivalCurve curve = SurvivalCurve.of(FollowUpTimes.of(TIMES, EVENTS).withMissing(2));
    SurvivalQuantile none = curve.quantile(0, SurvivalInterval.PLAIN, 0.9).orElseThrow();

    assertThat(none.time()).isEqualTo(Answer.of(0.0));
    assertThat(none.records()).isEqualTo(8);
    assertThat(none.events()).isEqualTo(5);
    assertThat(none.missing()).isEqualTo(2);
    SurvivalQuantile median = curve.quantile(0.5, SurvivalInterval.LOG, 0.95).orElseThrow();
    assertThat(median.interval())
        .isEqualTo(Answer.of(new Interval(3, Double.POSITIVE_INFINITY, 0.95, "log")));
  }

  @Test
  void aHorizonBeforeTheFirstEventIsLivedInFull() {
    RestrictedMean mean = curve(at(5, 6), 1, 1).restrictedMean(4, 0.9).orElseThrow();

    assertThat(mean.estimate()).isEqualTo(4);
    assertThat(mean.standardError()).isZero();
    assertThat(mean.interval()).isEqualTo(new Interval(4, 4, 0.9, "normal"));
  }

  @Test
  void restrictedMeansAreComparedWithEachOther() {
    RestrictedMean first = curve(TIMES, EVENTS).restrictedMean(6).orElseThrow();
    RestrictedMean second = curve(at(1, 1, 2, 6), 1, 1, 1, 0).restrictedMean(6).orElseThrow();

    RestrictedMeanComparison comparison = RestrictedMeanComparison.of(first, second);

    assertThat(comparison.difference()).isEqualTo(2.5 - 4.125);
    assertThat(comparison.standardError())
        .isCloseTo(Math.hypot(first.standardError(), second.standardError()), within(1e-15));
    assertThat(comparison.ratio().orElseThrow()).isEqualTo(2.5 / 4.125);
    assertThat(comparison.interval().contains(-1.625)).isTrue();
    assertThat(comparison.interval().width())
        .isCloseTo(2 * 1.959963984540054 * comparison.standardError(), within(1e-14));
    Interval ratio = comparison.ratioInterval().orElseThrow();
    assertThat(Math.log(ratio.upper() / ratio.lower()))
        .isCloseTo(
            2
                * 1.959963984540054
                * Math.hypot(first.standardError() / 4.125, second.standardError() / 2.5),
            within(1e-14));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RestrictedMeanComparison.of(
            first, curve(TIMES, EVENTS).restrictedMean(5).orElseThrow()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RestrictedMeanComparison.of(
            first, curve(TIMES, EVENTS).restrictedMean(6, 0.9).orElseThrow()));
  }

  @Test
  void meansWithoutUncertaintyOrLengthCannotBeCompared() {
    RestrictedMean sure = curve(at(9), 0).restrictedMean(6).orElseThrow();
    RestrictedMean none = curve(at(0), 1).restrictedMean(6).orElseThrow();

    assertThat(RestrictedMeanComparison.of(sure, sure).test())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_VARIATION));
    RestrictedMeanComparison comparison = RestrictedMeanComparison.of(none, sure);
    assertThat(comparison.difference()).isEqualTo(6);
    assertThat(comparison.ratio()).isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
    assertThat(comparison.ratioInterval()).isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
    assertThat(RestrictedMeanComparison.of(sure, none).ratioInterval())
        .isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
  }

  @Test
  void weightsThatAreNotWholeOrClustersAskForTheRobustVariance() {
    FollowUpTimes followUp = FollowUpTimes.of(TIMES, EVENTS);
    double[] halves = {1, 0.5, 1, 1, 2, 1, 1, 1};

    assertThat(SurvivalCurve.of(followUp.weighted(halves)).variance())
        .isEqualTo(SurvivalVariance.ROBUST);
    assertThat(SurvivalCurve.of(followUp.clustered(new int[8])).variance())
        .isEqualTo(SurvivalVariance.ROBUST);
    assertThat(SurvivalCurve.of(followUp.weighted(at(1, 2, 1, 1, 3, 1, 1, 1))).variance())
        .isEqualTo(SurvivalVariance.GREENWOOD);
  }

  @Test
  void recordsOfWeightZeroCountForNothing() {
    SurvivalCurve with = SurvivalCurve.byGroup(
            FollowUpTimes.of(at(1, 2, 3, 1.5), new int[] {1, 0, 1, 1}).weighted(at(1, 1, 1, 0)),
            SurvivalVariance.ROBUST)
        .get(0);
    SurvivalCurve without = SurvivalCurve.byGroup(
            FollowUpTimes.of(at(1, 2, 3), new int[] {1, 0, 1}), SurvivalVariance.ROBUST)
        .get(0);

    assertThat(with.records()).isEqualTo(4);
    assertThat(with.steps()).isEqualTo(without.steps());
    assertThat(with.standardError(0)).isEqualTo(without.standardError(0));
    assertThat(with.at(2).orElseThrow().survival()).isEqualTo(without.survival(0));
  }

  @ParameterizedTest
  @EnumSource
  void boundsLieOnTheirSideAndWithinTheScale(SurvivalInterval method) {
    SurvivalBand band = curve(TIMES, EVENTS).band(method, 0.99);

    for (int step = 0; step < 4; step++) {
      double survival = curve(TIMES, EVENTS).survival(step);
      Interval interval = band.interval(step).orElseThrow();
      assertThat(interval.lower()).isBetween(0.0, survival);
      assertThat(interval.upper()).isBetween(survival, 1.0);
      assertThat(interval.level()).isEqualTo(0.99);
      assertThat(interval.method()).isEqualTo(method.title());
    }
    assertThat(band.method()).isEqualTo(method);
    assertThat(band.level()).isEqualTo(0.99);
    assertThat(band.interval(4)).isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
  }

  @Test
  void impossibleQuestionsAreRefused() {
    SurvivalCurve curve = curve(TIMES, EVENTS);

    assertThatIllegalArgumentException().isThrownBy(() -> curve.at(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> curve.at(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.quantile(1.1, SurvivalInterval.LOG, 0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.quantile(Double.NaN, SurvivalInterval.LOG, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> curve.band(SurvivalInterval.LOG, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> curve.restrictedMean(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.restrictedMean(Double.POSITIVE_INFINITY));
  }

  @Test
  void everyWarningAndFaultSaysWhatItMeans() {
    assertThat(List.of(SurvivalWarning.values()).stream()
            .map(SurvivalWarning::explanation)
            .collect(Collectors.toSet()))
        .hasSize(SurvivalWarning.values().length)
        .noneMatch(String::isBlank);
    assertThat(List.of(
            SurvivalVariance.GREENWOOD.title(),
            SurvivalVariance.ROBUST.title(),
            IncidenceVariance.AALEN.title(),
            IncidenceVariance.ROBUST.title(),
            LogRankWeight.Family.TARONE_WARE.title()))
        .containsExactly("Greenwood", "robust", "Aalen", "robust", "Tarone-Ware");
  }
}
