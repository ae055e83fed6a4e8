// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MetaAnalysisTest {

  private static final PoolingOptions NORMAL =
      PoolingOptions.standard().withTest(PoolingTest.NORMAL);
  private static final MetaAnalysis FOUR =
      MetaAnalysis.of(new double[] {0.1, -0.4, 0.35, -0.9}, new double[] {0.02, 0.05, 0.01, 0.08});

  @Test
  void theUsualOptionsAreRemlAndKnappHartungAt95PerCent() {
    assertThat(FOUR.pool().options())
        .isEqualTo(new PoolingOptions(
            PoolingEstimator.REML, PoolingTest.KNAPP_HARTUNG, 0.95, PredictionRule.AS_TEST));
  }

  @ParameterizedTest
  @EnumSource
  void oneStudyGivesItsEffectAndSaysWhatItCannotGive(PoolingEstimator estimator) {
    PooledEffect pooled = MetaAnalysis.of(new double[] {-0.3}, new double[] {0.04})
        .pool(NORMAL.withEstimator(estimator));

    assertThat(pooled.estimate()).isEqualTo(-0.3);
    assertThat(pooled.inference().orElseThrow().standardError()).isCloseTo(0.2, within(1e-15));
    assertThat(pooled.weights()).containsExactly(100.0);
    assertThat(pooled.heterogeneity().test()).isEqualTo(tooFew());
    assertThat(pooled.heterogeneity().iSquared()).isEqualTo(tooFew());
    assertThat(pooled.heterogeneity().hSquared()).isEqualTo(tooFew());
    assertThat(pooled.heterogeneity().tauSquaredInterval()).isEqualTo(tooFew());
    boolean fixed = estimator == PoolingEstimator.FIXED;
    assertThat(pooled.heterogeneity().tauSquared()).isEqualTo(fixed ? Answer.of(0.0) : tooFew());
    assertThat(pooled.prediction())
        .isEqualTo(fixed ? Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL) : tooFew());
  }

  @Test
  void oneStudyHasNoSpreadForKnappAndHartung() {
    PooledEffect pooled =
        MetaAnalysis.of(new double[] {-0.3}, new double[] {0.04}).pool();

    assertThat(pooled.inference()).isEqualTo(tooFew());
    assertThat(pooled.prediction()).isEqualTo(tooFew());
  }

  // Computed with 60 digits from the matrix formulas.
  @ParameterizedTest
  @CsvSource({
    "DERSIMONIAN_LAIRD,  0.115, 0.25455844122715711, 0.24166666666666667",
    "HEDGES,             0.115, 0.25455844122715711, 0.24166666666666667",
    "HUNTER_SCHMIDT,     0.021301775147928994, 0.051997267116670795, 0.2869043537881385",
    "SIDIK_JONKMAN,      0.10451612903225806, 0.1391992308687524, 0.24424357754519505",
    "PAULE_MANDEL,       0.115, 0.2496479774689172, 0.24166666666666667",
    "EMPIRICAL_BAYES,    0.115, 0.2496479774689172, 0.24166666666666667",
    "REML,               0.115, 0.25455844122715711, 0.24166666666666667",
    "MAXIMUM_LIKELIHOOD, 0.016539735766851119, 0.070629616206411815, 0.29197969467849348"
  })
  void twoStudiesArePooled(
      PoolingEstimator estimator, double tauSquared, double error, double estimate) {
    PooledEffect pooled = MetaAnalysis.of(new double[] {0.5, -0.1}, new double[] {0.04, 0.09})
        .pool(NORMAL.withEstimator(estimator));

    assertHeterogeneity(pooled, tauSquared, error);
    assertThat(pooled.estimate()).isCloseTo(estimate, within(1e-13));
    assertThat(pooled.prediction().toOptional()).isPresent();
  }

  // Computed with 60 digits from the matrix formulas.
  @ParameterizedTest
  @CsvSource({
    "DERSIMONIAN_LAIRD, 1.1825000000014712, 1.7833627820797696, 0.013963716327458206",
    "HEDGES,            2.4966666666663333, 3.1808471967211293, -0.023478602277237125",
    "HUNTER_SCHMIDT,    3.72999999999133e-12, 2.00000000001092e-12, 0.299999999994797",
    "SIDIK_JONKMAN,     2.1644921943681967, 2.1517611354784846, -0.01773521774575871",
    "PAULE_MANDEL,      2.1899738559410732, 2.7685726792767899, -0.018229352834412454",
    "REML,              1.7986879743567032, 2.3984618350689424, -0.0093397432530893045"
  })
  void oneStudyThatOutweighsAllOthersCostsNoDigits(
      PoolingEstimator estimator, double tauSquared, double error, double estimate) {
    PooledEffect pooled = MetaAnalysis.of(new double[] {0.3, 1.5, -2.0}, new double[] {1e-12, 1, 1})
        .pool(NORMAL.withEstimator(estimator));

    assertHeterogeneity(pooled, tauSquared, error);
    assertThat(pooled.estimate()).isCloseTo(estimate, within(1e-12));
  }

  // The slopes of both likelihoods change sign more than once; the higher maximum counts.
  @Test
  void theHighestOfSeveralMaximaIsTaken() {
    MetaAnalysis higherOnTheRight = MetaAnalysis.of(
        new double[] {2.5, 2.9, 0, 1.1, -0.1}, new double[] {1.668, 1.919, 0.002, 0.445, 0.006});
    MetaAnalysis higherOnTheLeft = MetaAnalysis.of(
        new double[] {-0.4, 1.8, -2.4, -0.3, 1.7},
        new double[] {0.003, 1.068, 3.175, 0.003, 0.978});
    MetaAnalysis localMaximumAtZero = MetaAnalysis.of(
        new double[] {-1, 4, 1.6, 1.9, 1.6}, new double[] {0.458, 0.329, 0.003, 2.172, 0.003});

    assertThat(tauSquared(higherOnTheRight)).isBetween(0.6, 0.8);
    assertThat(tauSquared(higherOnTheLeft)).isBetween(0.002, 0.003);
    assertThat(tauSquared(localMaximumAtZero)).isBetween(2.4, 3.2);
  }

  @Test
  void effectsThatDoNotVaryGiveNoKnappHartungInterval() {
    PooledEffect pooled =
        MetaAnalysis.of(new double[] {0.25, 0.25, 0.25}, new double[] {1, 2, 4}).pool();

    assertThat(pooled.estimate()).isEqualTo(0.25);
    assertThat(pooled.inference()).isEqualTo(Answer.notEstimable(Obstacle.NO_VARIATION));
    assertThat(pooled.prediction()).isEqualTo(Answer.notEstimable(Obstacle.NO_VARIATION));
    assertThat(pooled.heterogeneity().tauSquared().orElseThrow()).isZero();
    assertThat(pooled.heterogeneity().iSquared().orElseThrow()).isZero();
    assertThat(pooled.heterogeneity().test().orElseThrow().pValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void effectsThatDoNotVaryAreNotHeterogeneousForAnyEstimator(PoolingEstimator estimator) {
    PooledEffect pooled = MetaAnalysis.of(new double[] {0.25, 0.25, 0.25}, new double[] {1, 2, 4})
        .pool(NORMAL.withEstimator(estimator));

    assertThat(pooled.heterogeneity().tauSquared().orElseThrow()).isZero();
    assertThat(pooled.inference().orElseThrow().standardError())
        .isCloseTo(Math.sqrt(4.0 / 7), within(1e-15));
  }

  @Test
  void effectsTooMuchAlikeForAnyVarianceHaveAnEmptyProfileInterval() {
    Heterogeneity heterogeneity = MetaAnalysis.of(
            new double[] {0.1, 0.1, 0.11}, new double[] {1, 1, 1})
        .pool()
        .heterogeneity();

    assertThat(heterogeneity.tauSquaredInterval())
        .isEqualTo(Answer.notEstimable(Obstacle.EMPTY_INTERVAL));
    assertThat(heterogeneity.iSquaredInterval())
        .isEqualTo(Answer.notEstimable(Obstacle.EMPTY_INTERVAL));
  }

  @Test
  void theFixedModelHasNothingBetweenStudies() {
    PooledEffect pooled = FOUR.pool(NORMAL.withEstimator(PoolingEstimator.FIXED));
    Obstacle notPart = Obstacle.NOT_PART_OF_MODEL;

    assertThat(pooled.heterogeneity().tauSquared().orElseThrow()).isZero();
    assertThat(pooled.heterogeneity().tauSquaredStandardError())
        .isEqualTo(Answer.notEstimable(notPart));
    assertThat(pooled.heterogeneity().tauSquaredInterval()).isEqualTo(Answer.notEstimable(notPart));
    assertThat(pooled.heterogeneity().iSquaredInterval()).isEqualTo(Answer.notEstimable(notPart));
    assertThat(pooled.prediction()).isEqualTo(Answer.notEstimable(notPart));
  }

  @Test
  void thePredictionOfHigginsHasOneDegreeOfFreedomLess() {
    PooledEffect pooled = FOUR.pool(NORMAL.withPrediction(PredictionRule.HIGGINS));
    double spread = Math.sqrt(Math.pow(pooled.inference().orElseThrow().standardError(), 2)
        + pooled.heterogeneity().tauSquared().orElseThrow());
    double half = spread * TDistribution.of(2).inverseSurvivalProbability(0.025);

    Interval prediction = pooled.prediction().orElseThrow();
    assertThat(prediction.lower()).isCloseTo(pooled.estimate() - half, within(1e-12));
    assertThat(prediction.upper()).isCloseTo(pooled.estimate() + half, within(1e-12));
    assertThat(prediction.title()).isEqualTo("95 % Higgins prediction");
  }

  @Test
  void thePredictionOfHigginsNeedsThreeStudies() {
    MetaAnalysis two = MetaAnalysis.of(new double[] {0.5, -0.1}, new double[] {0.04, 0.09});

    assertThat(two.pool(NORMAL.withPrediction(PredictionRule.HIGGINS)).prediction())
        .isEqualTo(tooFew());
  }

  @Test
  void everyIntervalCarriesTheLevelThatWasAskedFor() {
    PooledEffect pooled = FOUR.pool(PoolingOptions.standard().withLevel(0.9));

    assertThat(pooled.inference().orElseThrow().interval().title()).isEqualTo("90 % Knapp-Hartung");
    assertThat(pooled.prediction().orElseThrow().title()).isEqualTo("90 % prediction");
    assertThat(pooled.heterogeneity().tauSquaredInterval().orElseThrow().title())
        .isEqualTo("90 % Q-profile");
    assertThat(pooled.heterogeneity().iSquaredInterval().orElseThrow().title())
        .isEqualTo("90 % Q-profile");
  }

  @Test
  void theGivenArraysAreCopied() {
    double[] effects = {0.1, 0.2};
    double[] variances = {1, 1};
    MetaAnalysis analysis = MetaAnalysis.of(effects, variances);
    PooledEffect before = analysis.pool();
    effects[0] = 99;
    variances[0] = 99;

    assertThat(analysis.pool()).isEqualTo(before);
    assertThat(analysis.studies()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 1",
    "Infinity, 1",
    "1.1e50, 1",
    "0, 0",
    "0, -1",
    "0, NaN",
    "0, Infinity",
    "0, 1e-101"
  })
  void numbersOutOfRangeAreRefusedByIndex(double effect, double variance) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaAnalysis.of(new double[] {0, effect}, new double[] {1, variance}))
        .withMessageContaining("at index 1");
  }

  @Test
  void studiesMustBeThereAndComplete() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaAnalysis.of(new double[0], new double[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaAnalysis.of(new double[2], new double[1]));
    assertThatIllegalArgumentException().isThrownBy(() -> NORMAL.withLevel(95));
  }

  @ParameterizedTest
  @EnumSource
  void theEndsOfTheAllowedRangeAreAnswered(PoolingEstimator estimator) {
    PooledEffect pooled = MetaAnalysis.of(
            new double[] {-1e50, 1e50, 0, 3, 1e-50}, new double[] {1e-100, 1e100, 1, 1e-5, 1e20})
        .pool(NORMAL.withEstimator(estimator));

    assertThat(pooled.estimate()).isFinite();
    assertThat(pooled.heterogeneity().tauSquared().orElseThrow()).isFinite();
  }

  private static void assertHeterogeneity(PooledEffect pooled, double tauSquared, double error) {
    assertThat(pooled.heterogeneity().tauSquared().orElseThrow())
        .isCloseTo(tauSquared, within(1e-12 * tauSquared));
    assertThat(pooled.heterogeneity().tauSquaredStandardError().orElseThrow())
        .isCloseTo(error, within(1e-12 * error));
  }

  private static double tauSquared(MetaAnalysis analysis) {
    return analysis.pool().heterogeneity().tauSquared().orElseThrow();
  }

  private static <T> Answer<T> tooFew() {
    return Answer.notEstimable(Obstacle.TOO_FEW_STUDIES);
  }
}
