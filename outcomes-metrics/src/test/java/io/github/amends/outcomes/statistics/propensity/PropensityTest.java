// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PropensityTest {

  private static final boolean[] HALF = {true, true, false, false};

  @Test
  void balanceOfHandComputedNumbers() {
    TermBalance age =
        Balance.of(HALF, Covariates.of("age", new double[] {1, 3, 4, 10})).get(0);
    assertThat(age.name()).isEqualTo("age");
    assertThat(age.difference(Standardiser.TREATED).orElseThrow())
        .isCloseTo(-5 / Math.sqrt(2), within(1e-15));
    assertThat(age.difference(Standardiser.POOLED).orElseThrow())
        .isCloseTo(-5 / Math.sqrt(10), within(1e-15));
    assertThat(age.varianceRatio()).isEqualTo(Answer.of(2.0 / 18));
    assertThat(age.largestGap()).isEqualTo(Answer.of(1.0));
    assertThat(List.of(age.treated(), age.controls(), age.missing())).containsExactly(2, 2, 0);
  }

  @Test
  void valuesThatAreNotKnownAreLeftOutAndCounted() {
    TermBalance age = Balance.of(HALF, Covariates.of("age", new double[] {1, Double.NaN, 4, 10}))
        .get(0);
    assertThat(List.of(age.treated(), age.controls(), age.missing())).containsExactly(1, 2, 1);
    assertThat(age.byTreatedDeviation())
        .isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS));
  }

  @Test
  void aCovariateThatDoesNotVaryHasNoStandardisedDifference() {
    TermBalance same =
        Balance.of(HALF, Covariates.of("same", new double[] {1, 1, 1, 1})).get(0);
    assertThat(same.byPooledDeviation())
        .isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
    assertThat(same.largestGap()).isEqualTo(Answer.of(0.0));
  }

  @Test
  void anEmptyGroupHasNoBalance() {
    TermBalance age =
        Balance.of(new boolean[] {true}, Covariates.of("age", new double[] {1})).get(0);
    assertThat(age.largestGap()).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(age.varianceRatio().toOptional()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Estimand.class)
  void equalScoresOfAHalfWeighEverybodyAlike(Estimand estimand) {
    double[] scores = {0.5, 0.5, 0.5, 0.5};
    double[] outcome = {1, 2, 5, 8};
    PropensityWeights weights = PropensityWeights.of(HALF, scores, estimand);
    Estimate effect = weights.effect(outcome, 0.95).orElseThrow();
    assertThat(effect.value()).isEqualTo(-5);
    assertThat(effect.standardError().orElseThrow())
        .isCloseTo(Math.sqrt(0.5 / 4 + 4.5 / 4), within(1e-15));
    assertThat(effect.n()).isEqualTo(4);
    assertThat(weights.effectiveTreated()).isEqualTo(Answer.of(2.0));
    assertThat(weights.effectiveControls()).isEqualTo(Answer.of(2.0));
    assertThat(weights.estimand()).isEqualTo(estimand);
  }

  @Test
  void theControlsWeightsTurnTheTreatedsRound() {
    double[] scores = {0.2, 0.7, 0.4, 0.9};
    double[] turned = {0.8, 0.3, 0.6, 0.1};
    boolean[] others = {false, false, true, true};
    assertThat(PropensityWeights.of(HALF, scores, Estimand.CONTROLS).toArray())
        .containsExactly(
            PropensityWeights.of(others, turned, Estimand.TREATED).toArray(), within(1e-14));
  }

  @Test
  void anEmptyGroupHasNoEffect() {
    PropensityWeights weights =
        PropensityWeights.of(new boolean[] {true}, new double[] {0.5}, Estimand.EVERYBODY);
    assertThat(weights.effect(new double[] {1}, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(weights.effectiveControls())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(PropensityWeights.of(new boolean[0], new double[0], Estimand.TREATED)
            .largest())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void scoresOfZeroOrOneAreRefusedWithTheirPlace() {
    assertThatThrownBy(
            () -> PropensityWeights.of(HALF, new double[] {0.5, 1, 0.5, 0.5}, Estimand.OVERLAP))
        .hasMessage("score at index 1 must be above 0 and below 1");
    assertThatThrownBy(() -> PropensityWeights.of(HALF, new double[3], Estimand.OVERLAP))
        .hasMessage("scores must have one value a row");
    assertThatThrownBy(() -> PropensityWeights.of(
                HALF, new double[] {0.5, 0.5, 0.5, 0.5}, Estimand.TREATED)
            .effect(new double[] {1, 2, 3, Double.NaN}, 0.95))
        .hasMessage("outcome at index 3 must be finite");
    assertThatThrownBy(() -> Balance.of(
            HALF, Covariates.of("age", new double[] {1, 3, 4, 10}), new double[] {1, -1, 1, 1}))
        .hasMessage("weight at index 1 must be finite and not negative");
  }

  @Test
  void anEValueOfTheIntervalIsThatOfTheEndNearestToNoEffect() {
    EValue raised = EValue.of(2, new Interval(1.5, 2.7, 0.95, "Wald"));
    assertThat(raised.ofEstimate()).isCloseTo(2 + Math.sqrt(2), within(1e-15));
    assertThat(raised.ofInterval()).isEqualTo(EValue.ofRatio(1.5));
    EValue lowered = EValue.of(0.5, new Interval(0.3, 0.8, 0.95, "Wald"));
    assertThat(lowered.ofEstimate()).isCloseTo(raised.ofEstimate(), within(1e-15));
    assertThat(lowered.ofInterval()).isEqualTo(EValue.ofRatio(0.8));
    assertThat(EValue.of(0.9, new Interval(0.7, 1.2, 0.95, "Wald")).ofInterval())
        .isEqualTo(1);
    assertThat(EValue.ofRatio(1)).isEqualTo(1);
    assertThatThrownBy(() -> EValue.ofRatio(0)).hasMessage("riskRatio must be positive");
    assertThatThrownBy(() -> EValue.of(1, new Interval(-1, 1, 0.95, "Wald")))
        .hasMessage("interval must hold positive ratios only");
    assertThatThrownBy(() -> new EValue(0.5, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
