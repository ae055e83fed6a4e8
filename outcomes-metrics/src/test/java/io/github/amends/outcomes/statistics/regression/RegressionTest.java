// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RegressionTest {

  private static final double[] AGE = {19, 23, 31, 22, 40, 27, 35, 26, 44, 33, 29, 51};
  private static final double[] AID = {0, 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1};
  private static final boolean[] MET = flags(1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0, 1);
  private static final long[] COUNTS = {3, 0, 1, 5, 0, 2, 1, 7, 0, 0, 2, 1};

  @Test
  void logisticOnOneGroupIsTheLogarithmOfTheOddsRatio() {
    RegressionModel model =
        LogisticRegression.of(MET, Covariates.of("aid", AID)).fit().orElseThrow();
    // Of 6 with aid 3 met, and of 6 without aid 3 met.
    Coefficient aid = model.coefficients().of("aid").orElseThrow();
    assertThat(aid.estimate()).isCloseTo(0, within(1e-12));
    assertThat(aid.standardError()).isCloseTo(Math.sqrt(4 / 3.0), within(1e-8));
    assertThat(model.logLikelihood()).isCloseTo(12 * Math.log(0.5), within(1e-12));
    assertThat(model.deviance()).isCloseTo(-24 * Math.log(0.5), within(1e-12));
    assertThat(model.degreesOfFreedom()).isEqualTo(10);
    assertThat(model.fitted()[0]).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void poissonOnOneGroupIsTheLogarithmOfTheRateRatio() {
    double[] years = {1, 2, 1, 1, 2, 1, 1, 3, 1, 1, 2, 1};
    RegressionModel model = PoissonRegression.of(COUNTS, Covariates.of("aid", AID))
        .withExposure(years)
        .fit()
        .orElseThrow();
    // 19 in 9 years without aid, 3 in 8 years with it.
    Coefficient aid = model.coefficients().of("aid").orElseThrow();
    assertThat(aid.ratio()).isCloseTo(3.0 / 8 / (19.0 / 9), within(1e-12));
    assertThat(aid.standardError()).isCloseTo(Math.sqrt(1 / 3.0 + 1 / 19.0), within(1e-8));
    assertThat(model.coefficients().of(Coefficients.INTERCEPT).orElseThrow().ratio())
        .isCloseTo(19.0 / 9, within(1e-12));
  }

  @Test
  void anExposureIsAnOffsetOfItsLogarithm() {
    double[] years = {1, 2, 1, 1, 2, 1, 1, 3, 1, 1, 2, 1};
    double[] logs = Arrays.stream(years).map(Math::log).toArray();
    PoissonRegression regression = PoissonRegression.of(COUNTS, Covariates.of("age", AGE));
    assertThat(regression.withExposure(years).fit().orElseThrow().logLikelihood())
        .isEqualTo(regression.withOffset(logs).fit().orElseThrow().logLikelihood());
  }

  @Test
  void outcomesThatAreAllTheSameAreNoModel() {
    Covariates age = Covariates.of("age", AGE);
    boolean[] all = new boolean[12];
    assertThat(LogisticRegression.of(all, age).fit())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_EVENTS));
    Arrays.fill(all, true);
    assertThat(LogisticRegression.of(all, age).fit())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_VARIATION));
    assertThat(PoissonRegression.of(new long[12], age).fit())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_EVENTS));
    assertThat(NegativeBinomialRegression.of(new long[12], age).fit())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_EVENTS));
    assertThat(PoissonRegression.of(new long[0], Covariates.none(0)).fit())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void aCovariateThatSeparatesTheOutcomesHasNoFiniteCoefficient() {
    boolean[] old = new boolean[12];
    for (int i = 0; i < 12; i++) {
      old[i] = AGE[i] > 30;
    }
    RegressionModel model =
        LogisticRegression.of(old, Covariates.of("age", AGE)).fit().orElseThrow();
    assertThat(model.warnings())
        .containsExactly(
            new ModelWarning(Coefficients.INTERCEPT, Obstacle.MONOTONE_LIKELIHOOD),
            new ModelWarning("age", Obstacle.MONOTONE_LIKELIHOOD));
    assertThat(model.logLikelihood()).isCloseTo(0, within(1e-6));
  }

  @Test
  void aGroupWithOneOutcomeOnlyHasNoFiniteCoefficientAndTheOthersAreThoseWithoutIt() {
    double[] never = {0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0};
    RegressionModel model = LogisticRegression.of(
            MET, Covariates.of("never", never).and("age", AGE))
        .fit()
        .orElseThrow();
    assertThat(model.warnings())
        .containsExactly(new ModelWarning("never", Obstacle.MONOTONE_LIKELIHOOD));
    int[] rest = {0, 2, 4, 5, 6, 7, 9, 10, 11};
    double[] age = Arrays.stream(rest).mapToDouble(row -> AGE[row]).toArray();
    RegressionModel limit = LogisticRegression.of(
            flags(1, 1, 1, 1, 0, 1, 0, 0, 1), Covariates.of("age", age))
        .fit()
        .orElseThrow();
    Coefficient got = model.coefficients().of("age").orElseThrow();
    Coefficient want = limit.coefficients().of("age").orElseThrow();
    assertThat(got.estimate()).isCloseTo(want.estimate(), within(1e-6));
    assertThat(got.standardError()).isCloseTo(want.standardError(), within(1e-6));
    assertThat(model.coefficients().of(Coefficients.INTERCEPT).orElseThrow().estimate())
        .isCloseTo(
            limit.coefficients().of(Coefficients.INTERCEPT).orElseThrow().estimate(), within(1e-6));
  }

  @Test
  void aGroupWithoutCountsHasNoFiniteRate() {
    double[] none = {0, 1, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0};
    RegressionModel model =
        PoissonRegression.of(COUNTS, Covariates.of("none", none)).fit().orElseThrow();
    assertThat(model.coefficients().of("none"))
        .isEqualTo(Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD));
    assertThat(model.coefficients().of(Coefficients.INTERCEPT).orElseThrow().ratio())
        .isCloseTo(22 / 8.0, within(1e-9));
  }

  @Test
  void moreTermsThanRowsAreNamed() {
    RegressionModel model = PoissonRegression.of(
            new long[] {1, 4},
            Covariates.of("a", new double[] {0, 1}).and("b", new double[] {3, 5}))
        .fit()
        .orElseThrow();
    assertThat(model.warnings()).containsExactly(new ModelWarning("b", Obstacle.COLLINEAR));
    assertThat(model.coefficients().of("a").orElseThrow().ratio()).isCloseTo(4, within(1e-12));
    assertThat(model.degreesOfFreedom()).isZero();
    assertThat(model.dispersion()).isEqualTo(Answer.notEstimable(Obstacle.NO_VARIATION));
    assertThat(model.coefficients(CoefficientVariance.QUASI).of("a"))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_VARIATION));
    assertThat(model.coefficients(CoefficientVariance.HC1).of("a"))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_VARIATION));
  }

  @Test
  void aConstantTermIsNamedAndTheInterceptStays() {
    double[] constant = new double[12];
    Arrays.fill(constant, 7);
    RegressionModel with = LogisticRegression.of(
            MET, Covariates.of("constant", constant).and("age", AGE))
        .fit()
        .orElseThrow();
    RegressionModel without =
        LogisticRegression.of(MET, Covariates.of("age", AGE)).fit().orElseThrow();
    assertThat(with.warnings()).containsExactly(new ModelWarning("constant", Obstacle.COLLINEAR));
    assertThat(with.coefficients().of(Coefficients.INTERCEPT))
        .isEqualTo(without.coefficients().of(Coefficients.INTERCEPT));
  }

  @Test
  void quasiLikelihoodScalesErrorsAndJudgesThemByStudent() {
    RegressionModel model =
        PoissonRegression.of(COUNTS, Covariates.of("age", AGE)).fit().orElseThrow();
    Coefficient plain = model.coefficients().of("age").orElseThrow();
    Coefficient quasi = model.coefficients(CoefficientVariance.QUASI).of("age").orElseThrow();
    double dispersion = model.dispersion().orElseThrow();
    assertThat(quasi.standardError())
        .isCloseTo(plain.standardError() * Math.sqrt(dispersion), within(1e-12));
    Interval interval = quasi.interval();
    // qt(0.975, 10)
    assertThat(interval.width() / 2 / quasi.standardError())
        .isCloseTo(2.228138851964939, within(1e-9));
    assertThat(interval.method()).isEqualTo("Wald (quasi)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.coefficients(CoefficientVariance.CLUSTERED))
        .withMessage("a clustered variance needs clusters");
  }

  @Test
  void countsThatVaryLessThanByChanceAreFittedByPoisson() {
    long[] even = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
    NegativeBinomialModel model =
        NegativeBinomialRegression.of(even, Covariates.of("age", AGE)).fit().orElseThrow();
    RegressionModel poisson =
        PoissonRegression.of(even, Covariates.of("age", AGE)).fit().orElseThrow();
    assertThat(model.overdispersion()).isEqualTo(Answer.notEstimable(Obstacle.NO_OVERDISPERSION));
    assertThat(model.regression().coefficients().of("age"))
        .isEqualTo(poisson.coefficients().of("age"));
  }

  @Test
  void negativeBinomialNamesBothItsErrors() {
    NegativeBinomialModel model =
        NegativeBinomialRegression.of(COUNTS, Covariates.of("aid", AID)).fit().orElseThrow();
    NegativeBinomialModel.Overdispersion over = model.overdispersion().orElseThrow();
    assertThat(over.alpha()).isEqualTo(1 / over.theta());
    double theta = over.theta();
    double conditional =
        model.regression().coefficients().of("aid").orElseThrow().standardError();
    // Of two groups the means are the groups' own: 19/6 and 3/6.
    double expected = Math.sqrt((1 + 19 / 6.0 / theta) / 19 + (1 + 3 / 6.0 / theta) / 3);
    assertThat(conditional).isCloseTo(expected, within(1e-9));
    Coefficient full = model.fullInformation().orElseThrow().of("aid").orElseThrow();
    assertThat(full.interval().method()).isEqualTo("Wald (full information)");
    assertThat(full.standardError()).isCloseTo(conditional, within(1e-6));
    assertThat(model.regression().likelihoodRatioTest().orElseThrow().degreesOfFreedom())
        .isEqualTo(1);
  }

  @Test
  void hugeCountsAreFitted() {
    long[] huge = {1L << 53, 1L << 52, 1L << 51, 1L << 50};
    RegressionModel model = PoissonRegression.of(
            huge, Covariates.of("step", new double[] {0, 1, 2, 3}))
        .fit()
        .orElseThrow();
    assertThat(model.coefficients().of("step").orElseThrow().ratio()).isCloseTo(0.5, within(1e-12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PoissonRegression.of(new long[] {0, -1}, Covariates.none(2)))
        .withMessage("count at index 1 must be from 0 to 2^53");
  }

  @Test
  void areaUnderCurveCountsPairs() {
    double[] scores = {0.1, 0.4, 0.4, 0.8};
    AreaUnderCurve area = AreaUnderCurve.of(scores, flags(0, 0, 1, 1)).orElseThrow();
    assertThat(area.value()).isEqualTo(3.5 / 4);
    assertThat(AreaUnderCurve.of(scores, new boolean[4]))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_PAIRS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaUnderCurve.of(new double[] {0, Double.NaN}, new boolean[2]))
        .withMessage("score at index 1 must be a number");
  }

  @Test
  void badRecordsAreRefusedWithTheirIndex() {
    PoissonRegression regression = PoissonRegression.of(COUNTS, Covariates.none(12));
    double[] numbers = new double[12];
    Arrays.fill(numbers, 1);
    numbers[3] = 0;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regression.withExposure(numbers))
        .withMessage("exposure at index 3 must be positive");
    numbers[3] = Double.NaN;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regression.withOffset(numbers))
        .withMessage("offset at index 3 must be finite");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Covariates.of("age", AGE).and("age", AID))
        .withMessage("term 1 must have a name of its own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regression.fit().orElseThrow().coefficients().of("age"))
        .withMessage("the model has no such term");
  }

  @Test
  void rowsWithUnknownCovariatesAreLeftOutAndCounted() {
    double[] gaps = AGE.clone();
    gaps[11] = Double.NaN;
    RegressionModel model =
        LogisticRegression.of(MET, Covariates.of("age", gaps)).fit().orElseThrow();
    assertThat(model.observations()).isEqualTo(11);
    assertThat(model.missing()).isEqualTo(1);
    assertThat(model.rows()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(model.fitted()).hasSize(11);
  }

  private static boolean[] flags(int... zerosAndOnes) {
    boolean[] flags = new boolean[zerosAndOnes.length];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = zerosAndOnes[i] == 1;
    }
    return flags;
  }
}
