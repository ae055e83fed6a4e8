// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import static io.github.amends.outcomes.statistics.hazard.Arrests.AGE;
import static io.github.amends.outcomes.statistics.hazard.Arrests.AID;
import static io.github.amends.outcomes.statistics.hazard.Arrests.ARRESTED;
import static io.github.amends.outcomes.statistics.hazard.Arrests.WEEKS;
import static io.github.amends.outcomes.statistics.hazard.Arrests.both;
import static io.github.amends.outcomes.statistics.hazard.Arrests.codes;
import static io.github.amends.outcomes.statistics.hazard.Arrests.covariates;
import static io.github.amends.outcomes.statistics.hazard.Arrests.error;
import static io.github.amends.outcomes.statistics.hazard.Arrests.estimate;
import static io.github.amends.outcomes.statistics.hazard.Arrests.flags;
import static io.github.amends.outcomes.statistics.hazard.Arrests.taken;
import static io.github.amends.outcomes.statistics.hazard.Arrests.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.regression.Coefficient;
import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoxRegressionTest {

  @Test
  void breslowCountsAWeightOfTwoAsTwoRows() {
    double[] weights = {1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1};
    int[] rows = {0, 1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 10, 11};
    CoxModel weighted = both().withTies(Ties.BRESLOW).weightedBy(weights).fit().orElseThrow();
    boolean[] events = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      events[i] = ARRESTED[rows[i]];
    }
    CoxModel repeated = CoxRegression.of(
            EventTimes.of(taken(WEEKS, rows), events),
            Covariates.of("age", taken(AGE, rows)).and("aid", taken(AID, rows)))
        .withTies(Ties.BRESLOW)
        .fit()
        .orElseThrow();
    assertThat(weighted.isRobust()).isFalse();
    assertThat(estimate(weighted, "age")).isCloseTo(estimate(repeated, "age"), within(1e-12));
    assertThat(error(weighted, "aid")).isCloseTo(error(repeated, "aid"), within(1e-12));
    assertThat(weighted.logLikelihood()).isCloseTo(repeated.logLikelihood(), within(1e-12));
  }

  @Test
  void rowsWithUnknownCovariatesAreLeftOutAndCounted() {
    double[] gaps = AGE.clone();
    gaps[2] = Double.NaN;
    gaps[7] = Double.NaN;
    CoxModel model = CoxRegression.of(times(), Covariates.of("age", gaps)).fit().orElseThrow();
    assertThat(model.observations()).isEqualTo(10);
    assertThat(model.missing()).isEqualTo(2);
    assertThat(model.events()).isEqualTo(7);
    assertThat(model.residuals().rows()).containsExactly(0, 1, 3, 4, 5, 6, 8, 9, 10, 11);
    assertThat(model.residuals().martingale()).hasSize(10);
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void delayedEntryFromBeforeTheFirstEventChangesNothing(Ties ties) {
    double[] start = new double[12];
    Arrays.setAll(start, i -> i % 5);
    CoxModel delayed = CoxRegression.of(
            EventTimes.ofIntervals(start, WEEKS, ARRESTED), covariates())
        .withTies(ties)
        .fit()
        .orElseThrow();
    CoxModel plain = both().withTies(ties).fit().orElseThrow();
    assertThat(estimate(delayed, "age")).isEqualTo(estimate(plain, "age"));
    assertThat(delayed.logLikelihood()).isEqualTo(plain.logLikelihood());
    assertThat(delayed.concordance()).isEqualTo(plain.concordance());
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void splittingAPersonsTimeChangesNothing(Ties ties) {
    double[] start = new double[24];
    double[] stop = new double[24];
    boolean[] event = new boolean[24];
    double[] age = new double[24];
    double[] aid = new double[24];
    for (int i = 0; i < 12; i++) {
      stop[2 * i] = WEEKS[i] / 3;
      start[2 * i + 1] = WEEKS[i] / 3;
      stop[2 * i + 1] = WEEKS[i];
      event[2 * i + 1] = ARRESTED[i];
      Arrays.fill(age, 2 * i, 2 * i + 2, AGE[i]);
      Arrays.fill(aid, 2 * i, 2 * i + 2, AID[i]);
    }
    CoxModel split = CoxRegression.of(
            EventTimes.ofIntervals(start, stop, event),
            Covariates.of("age", age).and("aid", aid))
        .withTies(ties)
        .fit()
        .orElseThrow();
    CoxModel whole = both().withTies(ties).fit().orElseThrow();
    assertThat(split.observations()).isEqualTo(24);
    assertThat(split.events()).isEqualTo(whole.events());
    assertThat(estimate(split, "age")).isCloseTo(estimate(whole, "age"), within(1e-12));
    assertThat(error(split, "aid")).isCloseTo(error(whole, "aid"), within(1e-12));
    assertThat(split.logLikelihood()).isCloseTo(whole.logLikelihood(), within(1e-12));
  }

  @Test
  void exactTiesSumOverAllSetsThatCouldHaveHadTheEvents() {
    CoxModel model = CoxRegression.of(times(), Covariates.of("age", AGE))
        .withTies(Ties.EXACT)
        .fit()
        .orElseThrow();
    double slope = estimate(model, "age");
    assertThat(model.logLikelihood()).isCloseTo(bruteForce(slope), within(1e-12));
    assertThat(model.nullLogLikelihood()).isCloseTo(bruteForce(0), within(1e-12));
    assertThat(bruteForce(slope + 1e-4)).isLessThan(model.logLikelihood());
    assertThat(bruteForce(slope - 1e-4)).isLessThan(model.logLikelihood());
    double step = 1e-3;
    double bend =
        (bruteForce(slope + step) - 2 * bruteForce(slope) + bruteForce(slope - step)) / step / step;
    assertThat(error(model, "age")).isCloseTo(Math.sqrt(-1 / bend), within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(
      value = Ties.class,
      names = {"EFRON", "BRESLOW"})
  void residualsBalance(Ties ties) {
    CoxModel model = both()
        .withTies(ties)
        .withVariance(CoxVariance.ROBUST)
        .stratifiedBy(new int[] {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2})
        .fit()
        .orElseThrow();
    CoxResiduals residuals = model.residuals();
    assertThat(Arrays.stream(residuals.martingale()).sum()).isCloseTo(0, within(1e-12));
    for (int j = 0; j < 2; j++) {
      assertThat(Arrays.stream(residuals.score()[j]).sum()).isCloseTo(0, within(1e-9));
      assertThat(Arrays.stream(residuals.schoenfeld()[j]).sum()).isCloseTo(0, within(1e-9));
    }
    double squares = Arrays.stream(residuals.dfbeta()[0]).map(x -> x * x).sum();
    assertThat(error(model, "age")).isCloseTo(Math.sqrt(squares), within(1e-12));
    assertThat(model.coefficients().of("age").orElseThrow().interval().method())
        .isEqualTo("Wald (robust)");
    assertThat(residuals.eventTimes()).containsExactly(5, 13, 30, 8, 12, 13, 20, 25);
  }

  @Test
  void aCurveIsLevelBetweenEventsAndStartsAtOne() {
    CoxCurve curve = both().fit().orElseThrow().curve(30, 1).orElseThrow();
    assertThat(curve.times()).containsExactly(5, 8, 12, 13, 20, 25, 30);
    assertThat(curve.at(4.9).survival()).isEqualTo(1);
    assertThat(curve.at(4.9).interval(CurveScale.LOG_LOG, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_EVENTS));
    assertThat(curve.at(12.5).cumulativeHazard()).isEqualTo(curve.at(12).cumulativeHazard());
    assertThat(curve.at(99).survival()).isEqualTo(curve.at(30).survival());
    assertThat(curve.at(5).interval(CurveScale.PLAIN, 0.95).orElseThrow().upper())
        .isEqualTo(1);
    assertThat(curve.at(30).interval(CurveScale.PLAIN, 0.95).orElseThrow().lower())
        .isEqualTo(0);
  }

  @Test
  void strataHaveCurvesOfTheirOwn() {
    CoxModel model = CoxRegression.of(times(), Covariates.of("age", AGE))
        .stratifiedBy(codes(AID))
        .fit()
        .orElseThrow();
    assertThat(model.curveInStratum(0, 30).orElseThrow().times())
        .containsExactly(5, 12, 13, 20, 30);
    assertThat(model.curveInStratum(1, 30).orElseThrow().times()).containsExactly(8, 13, 25);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.curve(30))
        .withMessage("a stratified model needs the stratum of the curve");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.curveInStratum(2, 30))
        .withMessage("the model has no such stratum");
  }

  @Test
  void anotherLevelWidensTheInterval() {
    Coefficient usual = both().fit().orElseThrow().coefficients().of("age").orElseThrow();
    Coefficient wide =
        both().withLevel(0.99).fit().orElseThrow().coefficients().of("age").orElseThrow();
    assertThat(wide.interval().level()).isEqualTo(0.99);
    assertThat(wide.interval().width() / usual.interval().width())
        .isCloseTo(2.5758293035489 / 1.9599639845401, within(1e-12));
    assertThat(usual.ratioInterval().lower())
        .isEqualTo(Math.exp(usual.interval().lower()));
  }

  @Test
  void badRecordsAreRefusedWithTheirIndex() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventTimes.of(new double[] {1, Double.NaN}, flags(1, 0)))
        .withMessage("stop at index 1 must be a finite number");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            EventTimes.ofIntervals(new double[] {0, 0, 4}, new double[] {1, 2, 4}, flags(1, 0, 1)))
        .withMessage("start at index 2 must be before stop");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Covariates.of("age", new double[] {1, Double.POSITIVE_INFINITY}))
        .withMessage("column age at index 1 must not be infinite");
    double[] weights = new double[12];
    weights[5] = -1;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> both().weightedBy(weights))
        .withMessage("weight at index 5 must be finite and not negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> both().withTies(Ties.EXACT).clusteredBy(codes(AID)).fit())
        .withMessage("exact ties take no weights and no robust variance");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> both().stratifiedBy(new int[3]))
        .withMessage("strata must have one number a row");
  }

  private static double bruteForce(double slope) {
    double sum = 0;
    for (double time : new double[] {5, 8, 12, 13, 20, 25, 30}) {
      int atRisk = 0;
      int dying = 0;
      for (int i = 0; i < 12; i++) {
        if (WEEKS[i] >= time) {
          atRisk |= 1 << i;
        }
        if (WEEKS[i] == time && ARRESTED[i]) {
          dying |= 1 << i;
        }
      }
      double all = 0;
      for (int set = 0; set < 1 << 12; set++) {
        if ((set & ~atRisk) == 0 && Integer.bitCount(set) == Integer.bitCount(dying)) {
          all += Math.exp(slope * ages(set));
        }
      }
      sum += slope * ages(dying) - Math.log(all);
    }
    return sum;
  }

  private static double ages(int set) {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (set >> i & 1) * AGE[i];
    }
    return sum;
  }
}
