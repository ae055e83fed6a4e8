// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelAsymmetryTest {

  private static final PoolingOptions FIXED =
      PoolingOptions.standard().withEstimator(PoolingEstimator.FIXED).withTest(PoolingTest.NORMAL);

  private static final double[] EFFECTS = {0.1, 0.2, 0.35, 0.5, 0.8, 1.1, 1.6};
  private static final double[] VARIANCES = {0.01, 0.015, 0.03, 0.05, 0.1, 0.2, 0.4};

  // trimfill(rma(y, v, method = "FE")), ranktest(y, v) and regtest(y, v, model = "lm") with metafor
  // 3.8 in R 4.2.2.
  @Test
  void aFunnelThatLeansToTheRightIsFilledOnTheLeft() {
    FunnelAsymmetry funnel = MetaAnalysis.of(EFFECTS, VARIANCES).funnelAsymmetry();
    TrimAndFill filled = funnel.trimAndFill(FIXED).orElseThrow();
    RankCorrelationTest begg = funnel.begg().orElseThrow();
    EggerTest egger = funnel.egger().orElseThrow();

    assertThat(filled.side()).isEqualTo(TrimAndFill.Side.LEFT);
    assertThat(filled.missing()).isEqualTo(3);
    assertThat(filled.pooled().studies()).isEqualTo(10);
    assertThat(filled.pooled().estimate()).isCloseTo(0.204545454545454, within(1e-14));
    assertThat(begg.tau()).isEqualTo(1);
    assertThat(begg.test().pValue()).isCloseTo(0.000396825396825395, within(1e-16));
    assertThat(egger.test().statistic()).isCloseTo(25.9758337028215, within(1e-11));
    assertThat(egger.test().pValue()).isCloseTo(1.57973713072118e-06, within(1e-17));
    assertThat(egger.limit()).isCloseTo(-0.176663893620481, within(1e-14));
  }

  @Test
  void aMirroredFunnelIsFilledOnTheOtherSide() {
    double[] mirrored = new double[EFFECTS.length];
    for (int i = 0; i < mirrored.length; i++) {
      mirrored[i] = -EFFECTS[i];
    }
    TrimAndFill filled = MetaAnalysis.of(mirrored, VARIANCES)
        .funnelAsymmetry()
        .trimAndFill(FIXED)
        .orElseThrow();

    assertThat(filled.side()).isEqualTo(TrimAndFill.Side.RIGHT);
    assertThat(filled.missing()).isEqualTo(3);
    assertThat(filled.pooled().estimate()).isCloseTo(-0.204545454545454, within(1e-14));
  }

  // ranktest of these in R 4.2.2, where ties call for the normal approximation.
  @Test
  void tiedVariancesAreTestedByTheNormalApproximation() {
    double[] effects = {-0.8, 1.4, -1.3, 0.1, 1.7, -0.6, -0.5, -0.6, -0.3, 0.1, 1.2, -0.8};
    double[] variances = {0.2, 0.3, 0.3, 0.5, 0.2, 0.5, 0.3, 0.1, 0.2, 0.1, 0.1, 0.3};
    RankCorrelationTest begg =
        MetaAnalysis.of(effects, variances).funnelAsymmetry().begg().orElseThrow();

    assertThat(begg.tau()).isCloseTo(-0.118355416327443, within(1e-14));
    assertThat(begg.test().pValue()).isCloseTo(0.616775351685390, within(1e-13));
    assertThat(begg.test().cautions()).containsExactly(Caution.TIES);
  }

  @Test
  void fewStudiesAreCautionedAgainst() {
    FunnelAsymmetry funnel = MetaAnalysis.of(EFFECTS, VARIANCES).funnelAsymmetry();

    assertThat(funnel.begg().orElseThrow().test().cautions()).containsExactly(Caution.FEW_STUDIES);
    assertThat(funnel.egger().orElseThrow().test().cautions()).containsExactly(Caution.FEW_STUDIES);
    assertThat(funnel.egger(FIXED).orElseThrow().test().cautions())
        .containsExactly(Caution.FEW_STUDIES);
  }

  @Test
  void withTooFewStudiesOrEqualErrorsThereIsNoFunnel() {
    FunnelAsymmetry two =
        MetaAnalysis.of(new double[] {1, 2}, new double[] {1, 2}).funnelAsymmetry();
    FunnelAsymmetry equal =
        MetaAnalysis.of(new double[] {1, 2, 3}, new double[] {1, 1, 1}).funnelAsymmetry();
    FunnelAsymmetry one = MetaAnalysis.of(new double[] {1}, new double[] {1}).funnelAsymmetry();

    assertThat(two.egger()).isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_STUDIES));
    assertThat(two.trimAndFill(FIXED)).isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_STUDIES));
    assertThat(equal.egger(FIXED)).isEqualTo(Answer.notEstimable(Obstacle.COLLINEAR));
    assertThat(equal.begg()).isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
    assertThat(one.begg()).isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_STUDIES));
  }

  @Test
  void leavingOneOutPoolsAllTheOthers() {
    MetaAnalysis studies = MetaAnalysis.of(EFFECTS, VARIANCES);
    List<PooledEffect> without = studies.leaveOneOut(FIXED);

    assertThat(without).hasSize(7);
    assertThat(without.get(6))
        .isEqualTo(MetaAnalysis.of(
                new double[] {0.1, 0.2, 0.35, 0.5, 0.8, 1.1},
                new double[] {0.01, 0.015, 0.03, 0.05, 0.1, 0.2})
            .pool(FIXED));
    assertThat(MetaAnalysis.of(new double[] {1}, new double[] {1}).leaveOneOut(FIXED))
        .isEmpty();
  }
}
