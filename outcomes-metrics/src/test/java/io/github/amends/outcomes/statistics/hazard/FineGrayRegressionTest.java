// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.regression.Coefficient;
import io.github.amends.outcomes.statistics.regression.Covariates;
import io.github.amends.outcomes.statistics.regression.ModelWarning;
import org.junit.jupiter.api.Test;

class FineGrayRegressionTest {

  private static final double[] MONTHS = {2, 3, 5, 5, 6, 8, 9, 9, 11, 12, 14, 15};
  private static final int[] ENDS = {1, 2, 1, 0, 1, 2, 1, 0, 1, 0, 2, 1};
  private static final double[] AGE = {19, 44, 23, 31, 30, 27, 22, 40, 35, 26, 33, 29};

  @Test
  void withoutCompetingEventsItIsCoxWithBreslowTies() {
    int[] alone = {1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1};
    boolean[] events = new boolean[12];
    for (int i = 0; i < 12; i++) {
      events[i] = alone[i] == 1;
    }
    FineGrayModel fineGray = FineGrayRegression.of(MONTHS, alone, age()).fit().orElseThrow();
    CoxModel cox = CoxRegression.of(EventTimes.of(MONTHS, events), age())
        .withTies(Ties.BRESLOW)
        .withVariance(CoxVariance.ROBUST)
        .fit()
        .orElseThrow();
    Coefficient got = fineGray.coefficients().of("age").orElseThrow();
    Coefficient want = cox.coefficients().of("age").orElseThrow();
    assertThat(got.estimate()).isCloseTo(want.estimate(), within(1e-12));
    assertThat(got.standardError()).isCloseTo(want.standardError(), within(1e-12));
    assertThat(fineGray.logLikelihood()).isCloseTo(cox.logLikelihood(), within(1e-12));
  }

  @Test
  void withoutCensoringWhoeverHadAnotherEventStaysAtRiskForEver() {
    int[] ends = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 2, 1};
    double[] forEver = MONTHS.clone();
    boolean[] events = new boolean[12];
    for (int i = 0; i < 12; i++) {
      events[i] = ends[i] == 1;
      forEver[i] = events[i] ? MONTHS[i] : 1000;
    }
    FineGrayModel fineGray = FineGrayRegression.of(MONTHS, ends, age()).fit().orElseThrow();
    CoxModel cox = CoxRegression.of(EventTimes.of(forEver, events), age())
        .withTies(Ties.BRESLOW)
        .withVariance(CoxVariance.ROBUST)
        .fit()
        .orElseThrow();
    Coefficient got = fineGray.coefficients().of("age").orElseThrow();
    Coefficient want = cox.coefficients().of("age").orElseThrow();
    assertThat(got.estimate()).isCloseTo(want.estimate(), within(1e-12));
    assertThat(got.standardError()).isCloseTo(want.standardError(), within(1e-12));
    double hazard = cox.curve(30).orElseThrow().at(9).cumulativeHazard();
    assertThat(fineGray.cumulativeIncidence(9, 30).orElseThrow())
        .isCloseTo(1 - Math.exp(-hazard), within(1e-12));
  }

  @Test
  void theCauseWithoutEventsIsNoModel() {
    assertThat(FineGrayRegression.of(MONTHS, ENDS, age()).withCause(3).fit())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_EVENTS));
    assertThat(
            FineGrayRegression.of(new double[0], new int[0], Covariates.none(0)).fit())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void termsWithoutACoefficientAreNamed() {
    double[] constant = new double[12];
    double[] spared = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0};
    FineGrayModel model = FineGrayRegression.of(
            MONTHS, ENDS, age().and("constant", constant).and("spared", spared))
        .fit()
        .orElseThrow();
    assertThat(model.warnings())
        .containsExactly(
            new ModelWarning("constant", Obstacle.COLLINEAR),
            new ModelWarning("spared", Obstacle.MONOTONE_LIKELIHOOD));
    assertThat(model.cumulativeIncidence(5, 30, 0, 1))
        .isEqualTo(Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD));
  }

  @Test
  void codesMayBeAnyNumbers() {
    int[] other = new int[12];
    for (int i = 0; i < 12; i++) {
      other[i] = new int[] {9, 5, 7}[ENDS[i]];
    }
    FineGrayModel usual = FineGrayRegression.of(MONTHS, ENDS, age()).fit().orElseThrow();
    FineGrayModel recoded = FineGrayRegression.of(MONTHS, other, age())
        .withCause(5)
        .withCensoringCode(9)
        .fit()
        .orElseThrow();
    assertThat(recoded.coefficients().of("age")).isEqualTo(usual.coefficients().of("age"));
    assertThat(recoded.events()).isEqualTo(6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FineGrayRegression.of(MONTHS, ENDS, age()).withCause(0))
        .withMessage("cause and censoring must have different codes");
  }

  @Test
  void rowsWithUnknownCovariatesAreLeftOutAndCounted() {
    double[] gaps = AGE.clone();
    gaps[0] = Double.NaN;
    FineGrayModel model =
        FineGrayRegression.of(MONTHS, ENDS, Covariates.of("age", gaps)).fit().orElseThrow();
    assertThat(model.observations()).isEqualTo(11);
    assertThat(model.missing()).isEqualTo(1);
    assertThat(model.events()).isEqualTo(5);
  }

  @Test
  void badRecordsAreRefusedWithTheirIndex() {
    double[] times = MONTHS.clone();
    times[4] = -1;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FineGrayRegression.of(times, ENDS, age()))
        .withMessage("time at index 4 must be finite and not negative");
  }

  private static Covariates age() {
    return Covariates.of("age", AGE);
  }
}
